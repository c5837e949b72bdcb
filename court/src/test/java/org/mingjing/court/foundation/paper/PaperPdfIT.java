package org.mingjing.court.foundation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 文书 PDF Read back as a reader of the file would; needs the fonts that ./test installs. */
class PaperPdfIT {

    private static final double POINTS = 72 / 25.4;
    private static final Path SONG = Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf");
    private static final Path KAI = Path.of("/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf");
    private static final Path HEI = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final Path WIDE = Path.of("/usr/share/fonts/truetype/arphic/uming.ttc");

    private final PaperPdf pdf = new PaperPdf(
            TemplateEngine.createPrecompiled(ContentType.Html), new PaperFonts(SONG, SONG, KAI, HEI, WIDE));

    @Test
    void everyKindOfBlockOnA4WithItsFontsInside() throws IOException {
        try (PDDocument read = read(paper(List.of(
                new Block.Address(Words.of("甲公司：")),
                new Block.Paragraph(new Words(List.of(
                        new Words.Piece("应到时间", false),
                        new Words.Piece("开庭时间", true),
                        new Words.Piece("，准时到庭。", false)))),
                new Block.Items(List.of(Words.of("第一项"), Words.of("第二项"))),
                new Block.Grid(List.of(List.of(Words.of("案由"), Words.of("买卖合同纠纷")))),
                new Block.Subheading(Words.of("本院认为")),
                new Block.Signature(Words.of("审判员"), Words.of("某某")),
                new Block.Dated(Words.of("二〇二六年十一月二十二日"), Words.of("云江市青石区人民法院")),
                new Block.Foot(Words.of("附：说明")))))) {
            assertThat(text(read))
                    .contains(
                            "云江市青石区人民法院",
                            "传票",
                            "（2026）苏9801民初1号",
                            "甲公司：",
                            "应到时间【开庭时间】，准时到庭。",
                            "一、第一项",
                            "二、第二项",
                            "买卖合同纠纷",
                            "审判员",
                            "二〇二六年十一月二十二日",
                            "附：说明");
            PDPage page = read.getPage(0);
            assertThat(page.getMediaBox().getWidth() / POINTS).isBetween(209.9, 210.1);
            assertThat(page.getMediaBox().getHeight() / POINTS).isBetween(296.9, 297.1);
            assertThat(fonts(read))
                    .isNotEmpty()
                    .allSatisfy(font ->
                            assertThat(font.isEmbedded()).as(font.getName()).isTrue());
        }
    }

    @Test
    void longNamesWrapAndFortyPartiesTakeSeveralPages() throws IOException {
        String name = "云江市青石区" + "特别长的名称".repeat(20) + "有限公司";
        String code = "ABC".repeat(60);
        List<Block> blocks = new ArrayList<>();
        IntStream.rangeClosed(1, 40)
                .forEach(no -> blocks.add(new Block.Paragraph(Words.of("被告：" + no + "号" + name + "。"))));
        blocks.add(new Block.Paragraph(Words.of(code)));
        try (PDDocument read = read(paper(blocks))) {
            assertThat(read.getNumberOfPages()).isGreaterThan(5);
            String all = text(read).replaceAll("\\s", "");
            assertThat(all).contains("被告：40号", "— 2 —".replace(" ", ""));
            Widest widest = new Widest();
            widest.getText(read);
            assertThat(widest.right / POINTS)
                    .as("nothing beyond the right margin")
                    .isLessThan(210 - 25);
        }
    }

    @Test
    void whatIsTypedIsTextAndNeverMarkup() throws IOException {
        try (PDDocument read = read(paper(List.of(new Block.Paragraph(
                Words.of("<b>1 < 2 & 3</b> <script>alert(1)</script> \u0000\u0007]]> &amp; \"引\" \ud842")))))) {
            assertThat(text(read).replaceAll("\\s", "")).contains("<b>1<2&3</b><script>alert(1)</script>]]>&amp;\"引\"");
        }
    }

    @Test
    void rareCharactersAreSetOrNamedButNeverABox() throws IOException {
        Paper paper = paper(List.of(new Block.Paragraph(Words.of("被告：张喆、王翀、李\ud842\udfb7"))));
        assertThat(pdf.missing(paper)).as("U+20BB7 is in none of the fonts").containsExactly("\ud842\udfb7");
        try (PDDocument read = read(paper)) {
            assertThat(text(read)).contains("张喆、王翀、李〔U+20BB7〕");
            assertThat(fonts(read))
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
        }
    }

    @Test
    void withoutAFontItSaysWhatToInstall() {
        PaperPdf bare = new PaperPdf(
                TemplateEngine.createPrecompiled(ContentType.Html),
                new PaperFonts(Path.of("/nowhere/song.ttf"), SONG, KAI, HEI, WIDE));
        assertThatThrownBy(() -> bare.of(paper(List.of())))
                .hasMessageContaining("apt-get install fonts-arphic-gbsn00lp")
                .hasMessageContaining("mingjing.paper.fonts.title");
    }

    private static Paper paper(List<Block> blocks) {
        return new Paper("云江市青石区人民法院", "传票", Words.of("（2026）苏9801民初1号"), blocks);
    }

    private PDDocument read(Paper paper) throws IOException {
        return Loader.loadPDF(pdf.of(paper));
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** 最右 How far to the right any character reaches, in points. */
    private static final class Widest extends PDFTextStripper {
        private float right;

        @Override
        protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
            right = Math.max(
                    right,
                    positions.stream()
                            .map(one -> one.getXDirAdj() + one.getWidthDirAdj())
                            .collect(Collectors.maxBy(Float::compare))
                            .orElse(0f));
        }
    }
}
