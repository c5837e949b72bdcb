package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.context.support.ResourceBundleMessageSource;

/** 环节名称 Every step of a route that is shipped has an English name; what an administrator calls his own stays. */
class StepNamesTest {

    private static final Text ENGLISH = text(Locale.ENGLISH);
    private static final Text CHINESE = text(Locale.SIMPLIFIED_CHINESE);

    private static Text text(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/circulation");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new Text(messages, locale);
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> routes = Files.list(Path.of("src", "main", "resources", "circulation", "routes"))) {
            return routes.map(StepNamesTest::read)
                    .flatMap(json -> RouteJson.steps(json).stream())
                    .map(RouteStep::name)
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path route) {
        try {
            return Files.readString(route);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyShippedStepHasAnEnglishName() throws IOException {
        assertThat(shipped()).hasSizeGreaterThan(10).allSatisfy(name -> {
            assertThat(StepNames.of(name, ENGLISH)).as(name).isNotEqualTo(name).doesNotContain("⟦");
            assertThat(StepNames.of(name, CHINESE)).isEqualTo(name);
        });
    }

    @Test
    void oneOfTheCourtsOwnStaysAsItWasTyped() {
        assertThat(StepNames.of("纪检组会签", ENGLISH)).isEqualTo("纪检组会签");
    }

    @Test
    void aRefusalNamesTheStepInTheReadersLanguage() {
        Decision.Refused<String> refused = new Decision.Refused<>(
                "circulation.choose", Citation.of("docs/circulation", "PEOPLE"), List.of("院长审批", 3));
        assertThat(StepNames.in(refused, ENGLISH).arguments()).containsExactly("Approval by the president", 3);
    }
}
