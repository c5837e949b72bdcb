package org.mingjing.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;

/** Every citation of the table of time limits leads to an instrument, and but for those named here to a text. */
class LimitCitationsTest {

    /** Their texts are in none of the public collections we took the others from. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "2025立调意见 三",
            "自赔程序规定 12",
            "执行工作规定 63",
            "执行工作规定 22",
            "仲裁司法审查规定 9",
            "立卷归档办法 全文",
            "信访工作条例(2022) 22,23",
            "信访工作条例 34",
            "法发〔2019〕2号 全文",
            "中政委〔2014〕3号 全文");

    @Test
    void everyCitationLeadsToAnInstrument() throws IOException {
        assertThat(citations())
                .allSatisfy(citation -> assertThat(Articles.instrument(citation.instrument()))
                        .as(citation.toString())
                        .isPresent());
    }

    @Test
    void everyCitationButTheseLeadsToAText() throws IOException {
        Set<String> withoutText = new LinkedHashSet<>();
        for (Citation citation : citations()) {
            if (Articles.find(citation).isEmpty()) {
                withoutText.add(citation.toString());
            }
        }
        assertThat(withoutText).containsExactlyInAnyOrderElementsOf(WITHOUT_TEXT);
    }

    private static List<Citation> citations() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LimitCitationsTest.class.getResourceAsStream("limit-citations.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(parts -> Citation.of(parts[1], parts[2]))
                    .toList();
        }
    }
}
