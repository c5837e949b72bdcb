package org.mingjing.court.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainPdfTest {

    @Test
    void theTableOfObjectsPointsAtEachOfThem() {
        String file = new String(PlainPdf.of("起诉状\n\n第 1 行"), StandardCharsets.ISO_8859_1);
        assertThat(file).startsWith("%PDF-1.5").endsWith("%%EOF\n");
        int table = Integer.parseInt(file.replaceAll("(?s).*startxref\n(\\d+)\n.*", "$1"));
        assertThat(file.substring(table)).startsWith("xref\n0 8\n0000000000 65535 f \n");
        String[] rows = file.substring(table).split("\n", -1);
        for (int object = 1; object < 8; object++) {
            int place = Integer.parseInt(rows[2 + object].substring(0, 10));
            assertThat(file.substring(place)).startsWith(object + " 0 obj\n");
        }
    }

    @Test
    void eachLineStandsThereInUtf16() {
        // 起 U+8D77, 诉 U+8BC9, 状 U+72B6
        assertThat(new String(PlainPdf.of("起诉状"), StandardCharsets.ISO_8859_1)).contains("<8D778BC972B6> Tj");
    }

    @Test
    void whatDoesNotFitOnAPageIsNotCutInSilence() {
        assertThatThrownBy(() -> PlainPdf.of("x\n".repeat(43))).isInstanceOf(IllegalArgumentException.class);
    }
}
