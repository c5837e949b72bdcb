package org.mingjing.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/law/README.md says of every instrument what we hold of it. */
class LawPageTest {

    @Test
    void everyInstrumentStandsOnThePageAsItIsHeld() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "law", "README.md"));
        assertThat(Articles.instruments())
                .hasSizeGreaterThan(50)
                .allSatisfy(instrument -> assertThat(page)
                        .contains("| %s | %s | %s | %s | %s | %s |"
                                .formatted(
                                        instrument.shortName(),
                                        instrument.title(),
                                        instrument.number(),
                                        instrument.edition(),
                                        instrument.validity().from(),
                                        instrument.hasText() ? instrument.textAsOf() : "– (title only)")));
    }
}
