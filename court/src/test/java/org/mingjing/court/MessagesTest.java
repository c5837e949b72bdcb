package org.mingjing.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.access.Permission;

/** 文字包 Every word a person reads stands in a bundle, in both languages, and nowhere else. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** 法律的文字 Its sentences are found with ours: a key in both shows the wrong one. */
    private static final String LAW = "../../../../../law/src/main/resources/messages/ledger";

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** A complete key as the first argument of {@code of} or {@code lookup}; keys put together are tested at their owners. */
    private static final Pattern USED =
            Pattern.compile("\\b(?:of|lookup|text)\\(\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)+)\"\\s*[,)]");

    /** 操作名 Names of commands, and of views as they are handed to the log. */
    private static final Pattern LOGGED = Pattern.compile("record (\\w+)\\([^{]*?\\)\\s*implements Command\\b"
            + "|(?:door\\.enter|new Page|\\.seen)\\([^;]*?\"([A-Z][A-Za-z]+)\"");

    private static final Pattern JAVA_LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern JAVA_COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)//.*$", Pattern.DOTALL);
    /** 法条引用: the short name of an instrument is a name, the same in every language. */
    private static final Pattern CITATION = Pattern.compile("Citation(?:\\.of)?\\(\\s*\"[^\"]*\"");

    private static final Pattern ANNOTATION = Pattern.compile("@[A-Z]\\w*\\([^)]*\\)");
    private static final Pattern JTE_COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String area : areas()) {
            assertThat(bundle(area + "_en").keySet())
                    .as(area)
                    .isEqualTo(bundle(area).keySet());
        }
    }

    @Test
    void everyPatternIsValidAndTakesTheSameArgumentsInBothLanguages() {
        for (String area : areas()) {
            SortedMap<String, String> english = bundle(area + "_en");
            bundle(area).forEach((key, chinese) -> {
                String translated = english.getOrDefault(key, chinese);
                assertThat(new MessageFormat(chinese).getFormats()).as(key).isNotNull();
                assertThat(new MessageFormat(translated).getFormats()).as(key).isNotNull();
                assertThat(arguments(translated)).as(key).isEqualTo(arguments(chinese));
            });
        }
    }

    @Test
    void englishHoldsNoChinese() {
        for (String area : areas()) {
            bundle(area + "_en").forEach((key, text) -> {
                if (!key.equals("shell.otherLanguage")) {
                    assertThat(text).as(area + "_en: " + key).doesNotContainPattern(HAN);
                }
            });
        }
    }

    @Test
    void everyKeyInUseIsThere() {
        Set<String> known = new TreeSet<>();
        areas().forEach(area -> known.addAll(bundle(area).keySet()));
        Set<String> missing = new TreeSet<>();
        for (Path source : sources(".java", ".jte")) {
            Matcher used = USED.matcher(read(source));
            while (used.find()) {
                if (!known.contains(used.group(1))) {
                    missing.add(used.group(1) + " in " + SOURCES.relativize(source));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Commands and views are logged by their names; whoever reads a log reads words. */
    @Test
    void everyLoggedActionHasItsWords() {
        Set<String> known = bundle("action").keySet();
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Path source : sources(".java")) {
            Matcher logged = LOGGED.matcher(read(source));
            while (logged.find()) {
                found++;
                String key = "action." + (logged.group(1) == null ? logged.group(2) : logged.group(1));
                if (!known.contains(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(found).isGreaterThan(14);
        assertThat(missing).isEmpty();
    }

    /** Whoever is turned away reads which permission the page asks for. */
    @Test
    void everyPermissionHasItsWords() {
        assertThat(bundle("access").keySet())
                .containsAll(Arrays.stream(Permission.values())
                        .map(one -> "access.permission." + one.name())
                        .toList());
    }

    @Test
    void noKeyStandsInTwoBundles() {
        TreeMap<String, String> owners = new TreeMap<>();
        List<String> doubled = new ArrayList<>();
        for (String area : Stream.concat(areas().stream(), Stream.of(LAW)).toList()) {
            for (String key : bundle(area).keySet()) {
                String earlier = owners.put(key, area);
                if (earlier != null) {
                    doubled.add(key + " in " + earlier + " and " + area);
                }
            }
        }
        assertThat(doubled).isEmpty();
    }

    @Test
    void javaHoldsNoChineseText() {
        List<String> found = new ArrayList<>();
        for (Path source : sources(".java")) {
            String code = read(source);
            for (Pattern allowed : List.of(JAVA_COMMENT, ANNOTATION, CITATION)) {
                code = allowed.matcher(code).replaceAll("");
            }
            Matcher literal = JAVA_LITERAL.matcher(code);
            while (literal.find()) {
                if (HAN.matcher(literal.group()).find()) {
                    found.add(literal.group() + " in " + SOURCES.relativize(source));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void templatesHoldNoChineseText() {
        for (Path template : sources(".jte")) {
            assertThat(JTE_COMMENT.matcher(read(template)).replaceAll(""))
                    .as(template.toString())
                    .doesNotContainPattern(HAN);
        }
    }

    private static List<String> areas() {
        return files(MESSAGES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .toList();
    }

    private static SortedMap<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        properties.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    private static Set<Integer> arguments(String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    private static List<Path> sources(String... endings) {
        return Stream.of(endings)
                .flatMap(ending -> files(SOURCES, ending).stream())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
