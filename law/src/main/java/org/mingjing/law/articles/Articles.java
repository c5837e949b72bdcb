package org.mingjing.law.articles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/**
 * 法条库 The text of the articles that our rules cite, and the list of the instruments. The texts are as of the day they were taken;
 * an older case may have been decided under an older wording.
 */
@Term("法条库")
public final class Articles {

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

    /** The texts of all articles that the citation names (2,8 names two), as far as we hold them. */
    public static List<Article> findAll(Citation citation) {
        Optional<Instrument> instrument = instrument(citation.instrument());
        if (instrument.isEmpty()) {
            return List.of();
        }
        return ArticleNumbers.read(citation.article()).stream()
                .map(number -> Optional.ofNullable(
                        TEXTS.get(Citation.of(instrument.get().shortName(), number))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The instrument cited by this name: short name, alias, full title or number; a year in brackets behind it is ignored. */
    public static Optional<Instrument> instrument(String name) {
        String key = key(name);
        Optional<Instrument> found = Optional.ofNullable(BY_NAME.get(key));
        int bracket = key.endsWith(")") ? key.lastIndexOf('(') : -1;
        return found.isPresent() || bracket <= 0 ? found : Optional.ofNullable(BY_NAME.get(key.substring(0, bracket)));
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
