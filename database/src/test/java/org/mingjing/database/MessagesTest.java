package org.mingjing.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/mingjing/database");
    private static final Pattern USE =
            Pattern.compile("DatabaseUnavailableException\\s*\\.(?:of\\(|because\\(\\s*\\w+,)\\s*\"([a-z.]+)\"");

    @Test
    void everyMessageIsThereInBothLanguagesAndUsed() throws IOException {
        Set<String> chinese = keys("messages.properties");
        assertThat(keys("messages_en.properties")).isEqualTo(chinese);
        assertThat(used()).isEqualTo(chinese);
    }

    private static Set<String> keys(String bundle) throws IOException {
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            return new TreeSet<>(new PropertyResourceBundle(reader).keySet());
        }
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var sources = Files.list(Path.of("src/main/java/org/mingjing/database"))) {
            for (Path source : sources.toList()) {
                Matcher use = USE.matcher(Files.readString(source));
                while (use.find()) {
                    keys.add(use.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return keys;
    }
}
