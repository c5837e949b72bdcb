package org.mingjing.law.articles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/**
 * 法条库 The text of the articles that our rules cite, and the list of the instruments. The texts are as of the day they were taken;
 * an older case may have been decided under an older wording.
 */
@Term("法条库")
public final class Articles {

    /** The year of a wording in brackets after the instrument or before the article; 〔2000〕 belongs to a number. */
    private static final Pattern EDITION = Pattern.compile("[(（](\\d{4})[)）]");

    private static final Map<String, Instrument> INSTRUMENTS = new LinkedHashMap<>();
    private static final Map<String, Instrument> BY_NAME = new HashMap<>();
    private static final Map<Citation, Article> TEXTS = new HashMap<>();

    static {
        for (var row : RegisterFile.beside(Articles.class, "instruments.tsv").rows()) {
            add(row);
        }
    }

    private Articles() {}

    /** The text of the first article that the citation names; empty when we do not hold it. */
    public static Optional<Article> find(Citation citation) {
        return findAll(citation).stream().findFirst();
    }

    /** The texts of all articles that the citation names (2,8 names two), as far as we hold them in the edition it names. */
    public static List<Article> findAll(Citation citation) {
        return instrument(citation.instrument())
                .filter(instrument -> isEdition(citation, instrument.edition()))
                .map(instrument -> texts(instrument, citation.article()))
                .orElse(List.of());
    }

    private static List<Article> texts(Instrument instrument, String cited) {
        return ArticleNumbers.read(cited).stream()
                .map(number -> Optional.ofNullable(TEXTS.get(Citation.of(instrument.shortName(), number))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An older wording must not be shown the newer text: 民诉法 (2017) 92 spoke of sixty days. */
    private static boolean isEdition(Citation citation, String edition) {
        Matcher year = EDITION.matcher(citation.toString());
        return !year.find() || year.group(1).equals(edition);
    }

    /** The instrument cited by this name, in whatever edition: short name, alias, full title or number. */
    public static Optional<Instrument> instrument(String name) {
        String key = key(name);
        return Optional.ofNullable(BY_NAME.get(key))
                .or(() -> Optional.ofNullable(BY_NAME.get(EDITION.matcher(key).replaceFirst(""))));
    }

    /** All instruments that rules cite, those without a text included. */
    public static List<Instrument> instruments() {
        return List.copyOf(INSTRUMENTS.values());
    }

    private static void add(RegisterFile.Row row) {
        var instrument = new Instrument(
                row.text("short"),
                Arrays.stream(row.text("aliases").split(";"))
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                row.text("title"),
                row.text("number"),
                row.text("edition"),
                row.validity(),
                row.text("text_as_of"),
                row.text("remark"));
        INSTRUMENTS.put(instrument.shortName(), instrument);
        name(instrument.shortName(), instrument);
        name(instrument.title(), instrument);
        name(instrument.number(), instrument);
        instrument.aliases().forEach(alias -> name(alias, instrument));
        if (instrument.hasText()) {
            for (var article :
                    RegisterFile.beside(Articles.class, row.text("file")).rows()) {
                String number = article.text("article");
                TEXTS.put(
                        Citation.of(instrument.shortName(), number),
                        new Article(instrument, number, article.text("text").replace("¶", "\n")));
            }
        }
    }

    private static void name(String name, Instrument instrument) {
        if (!name.isEmpty()) {
            Instrument other = BY_NAME.put(key(name), instrument);
            if (other != null && !other.equals(instrument)) {
                throw new IllegalStateException("two instruments are called " + name);
            }
        }
    }

    private static String key(String name) {
        return name.replaceAll("[\\s《》]", "")
                .replace('（', '(')
                .replace('）', ')')
                .replaceAll("[〔\\[]", "〔")
                .replaceAll("]", "〕");
    }
}
