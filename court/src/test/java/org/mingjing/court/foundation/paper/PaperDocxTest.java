package org.mingjing.court.foundation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** 文书 DOCX Opened as a word processor would. */
class PaperDocxTest {

    @Test
    void itOpensWithItsWordsItsGapsAndItsPage() throws IOException {
        Paper paper = new Paper(
                "云江市青石区人民法院",
                "民事判决书",
                Words.of("（2026）苏9801民初1号"),
                List.of(
                        new Block.Paragraph(Words.of("原告：<甲> & 乙\u0000。")),
                        new Block.Items(List.of(Words.of("驳回诉讼请求。"), Words.of("费用由原告负担。"))),
                        new Block.Paragraph(new Words(List.of(new Words.Piece("理由", true)))),
                        new Block.Grid(List.of(
                                List.of(Words.of("原文"), Words.of("一")), List.of(Words.of("补正为"), Words.of("二")))),
                        new Block.Dated(Words.of("二〇二六年十一月二十二日"), Words.of("院印"))));
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(new PaperDocx().of(paper)))) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("民事判决书", "原告：<甲> & 乙。", "一、驳回诉讼请求。", "二、费用由原告负担。", "【理由】", "二〇二六年十一月二十二日");
            assertThat(read.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("二");
            assertThat(read.getDocument().getBody().getSectPr().getPgSz().getW())
                    .as("210 mm in twentieths of a point")
                    .hasToString("11906");
            assertThat(read.getParagraphs().stream()
                            .filter(one -> one.getText().equals("【理由】"))
                            .flatMap(one -> one.getRuns().stream())
                            .map(run -> run.getColor()))
                    .containsExactly("9A3412");
        }
    }

    @Test
    void numeralsAsOneSaysThem() {
        assertThat(List.of(1, 10, 11, 20, 31, 99).stream().map(Numerals::counted))
                .containsExactly("一", "十", "十一", "二十", "三十一", "九十九");
        assertThat(Numerals.digits(2026)).isEqualTo("二〇二六");
    }
}
