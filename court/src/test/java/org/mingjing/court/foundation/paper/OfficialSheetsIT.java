package org.mingjing.court.foundation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingjing.court.foundation.paper.Measured.left;
import static org.mingjing.court.foundation.paper.Measured.right;
import static org.mingjing.court.foundation.paper.Measured.top;
import static org.mingjing.court.foundation.paper.SamplePapers.COURT;
import static org.mingjing.court.foundation.paper.SamplePapers.DAY;
import static org.mingjing.court.foundation.paper.SamplePapers.document;
import static org.mingjing.court.foundation.paper.SamplePapers.paragraph;
import static org.mingjing.court.foundation.paper.SamplePapers.whole;
import static org.mingjing.court.foundation.paper.SamplePapers.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.paper.Measured.Letter;
import org.mingjing.court.foundation.paper.OfficialPaper.Closing;
import org.mingjing.court.foundation.paper.OfficialPaper.Head;
import org.mingjing.court.foundation.paper.OfficialPaper.Imprint;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** 公文版式 Measured on the PDF as another program reads it; the expected lengths are those of GB/T 9704-2012. */
class OfficialSheetsIT {

    private static final Path SONG = Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf");
    private static final Path KAI = Path.of("/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf");
    private static final Path HEI = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final Path WIDE = Path.of("/usr/share/fonts/truetype/arphic/uming.ttc");

    /** Height of a character of size three: 28 fill 156 mm. */
    private static final double THREE = 156.0 / 28;

    private final OfficialSheets sheets = new OfficialSheets(new PaperFonts(SONG, SONG, KAI, HEI, WIDE));

    @Test
    void aPageOfTextHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        Measured page = measured("lines", document("关于工作的通知", List.of(paragraph("审".repeat(2000)))));
        Map<Long, String> rows = page.rows(2);
        List<String> text =
                rows.values().stream().filter(row -> row.startsWith("审")).toList();
        assertThat(text).hasSize(22).allSatisfy(row -> assertThat(row).hasSize(28));
        List<Letter> first = page.row(2, "审审");
        assertThat(top(first)).as("天头 37 mm").isCloseTo(37, within(1.0));
        assertThat(left(first)).as("订口 28 mm").isCloseTo(28, within(1.0));
        assertThat(right(first) - left(first)).as("版心宽 156 mm").isCloseTo(156, within(0.1));
        List<Long> baselines = rows.entrySet().stream()
                .filter(row -> row.getValue().startsWith("审"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat((baselines.getLast() - baselines.getFirst()) / 10.0 + THREE)
                .as("版心高 225 mm: 22 characters and 21 gaps of 7/8 of one")
                .isCloseTo(225, within(0.2));
        assertThat((baselines.get(1) - baselines.get(0)) / 10.0)
                .as("一行：字高加 7/8")
                .isCloseTo(THREE * 15 / 8, within(0.11));
    }

    @Test
    void theHeadOfADocument() throws IOException {
        Measured page = measured("head", document("关于开展执行案件专项检查的通知", List.of(paragraph("各庭室开展检查。"))));
        List<Letter> copy = page.row(1, "000007");
        assertThat(top(copy)).as("份号 in the first line").isCloseTo(37, within(0.2));
        assertThat(left(copy)).isCloseTo(28, within(0.1));
        assertThat(top(page.row(1, "特急"))).as("紧急程度 under it").isCloseTo(37 + THREE * 15 / 8, within(0.2));
        List<Letter> mark = page.row(1, "法院文件");
        assertThat(top(mark)).as("发文机关标志上边缘至版心上边缘 35 mm").isCloseTo(72, within(1.0));
        assertThat((left(mark) + right(mark)) / 2).as("居中").isCloseTo(28 + 78, within(0.5));
        List<Letter> number = page.row(1, "青法〔2026〕1号");
        assertThat((left(number) + right(number)) / 2).isCloseTo(28 + 78, within(0.5));
        Measured.Line red =
                page.lines.stream().filter(Measured.Line::red).findFirst().orElseThrow();
        assertThat(red.y() - (top(number) + THREE)).as("红线在发文字号之下 4 mm").isCloseTo(4, within(0.3));
        assertThat(red.fromX()).isCloseTo(28, within(0.1));
        assertThat(red.toX() - red.fromX()).as("与版心等宽").isCloseTo(156, within(0.1));
        List<Letter> title = page.row(1, "关于开展");
        assertThat(title.getFirst().size()).as("二号").isCloseTo(22 * 25.4 / 72, within(0.05));
        assertThat((left(title) + right(title)) / 2).isCloseTo(28 + 78, within(0.5));
        assertThat((top(title) - red.y()) / (THREE * 15 / 8)).as("红线下空二行").isBetween(1.9, 3.0);
        List<Letter> to = page.row(1, "本院各庭、室");
        assertThat(left(to)).as("主送机关居左顶格").isCloseTo(28, within(0.1));
        assertThat(to.getLast().text()).isEqualTo("：");
        assertThat(left(page.row(1, "各庭室开展检查"))).as("左空二字").isCloseTo(28 + 2 * THREE, within(0.1));
    }

    @Test
    void anUpwardDocumentNamesItsSignerBesideItsNumber() throws IOException {
        OfficialPaper plain = document("关于增加编制的请示", List.of(paragraph("妥否，请批示。")));
        Head head = plain.head();
        Measured page = measured("upward", with(plain, new Head(null, "", head.organ(), head.number(), "程某某")));
        List<Letter> row = page.row(1, "签发人：程某某");
        assertThat(left(row)).as("居左空一字").isCloseTo(28 + THREE, within(0.1));
        assertThat(right(row)).as("居右空一字").isCloseTo(184 - THREE, within(0.1));
        assertThat(row.getLast().font()).as("姓名楷体").contains("Kai");
    }

    @Test
    void headingsSignatureAttachmentsAndImprint() throws IOException {
        Measured paper = measured("whole", whole());
        assertThat(paper.row(1, "一、提高认识").getFirst().font()).contains("Droid");
        assertThat(paper.row(1, "（一）明确责任").getFirst().font()).contains("Kai");
        assertThat(paper.row(2, "1.逐案登记")).isNotEmpty();
        int last = paper.pages;
        assertThat(last % 2).as("版记 on an even page").isZero();
        List<Measured.Line> rules = paper.lines.stream()
                .filter(line -> line.page() == last && line.toX() - line.fromX() > 150)
                .toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(3);
        assertThat(rules.stream().mapToDouble(Measured.Line::y).max().orElseThrow())
                .as("末条分隔线与版心下边缘重合")
                .isCloseTo(37 + 225, within(0.1));
        assertThat(rules.stream().map(line -> Math.round(line.width() * 100)))
                .as("首末 0.35 mm，中间 0.25 mm")
                .contains(35L, 25L);
        assertThat(paper.row(last, "抄送：").getFirst().size()).as("四号").isCloseTo(14 * 25.4 / 72, within(0.05));
        assertThat(paper.row(last, "2026年3月9日印发")).isNotEmpty();
        for (int page = 1; page <= last; page++) {
            List<Letter> number = paper.row(page, "— " + page + " —");
            double centre = number.getFirst().y() - 0.36 * number.getFirst().size();
            assertThat(centre).as("一字线上距版心下边缘 7 mm").isCloseTo(37 + 225 + 7, within(0.6));
            if (page % 2 == 1) {
                assertThat(184 - right(number)).as("单页码居右空一字").isBetween(4.0, 6.0);
            } else {
                assertThat(left(number) - 28).as("双页码居左空一字").isBetween(4.0, 6.0);
            }
        }
        LaidPaper laid = sheets.lay(whole());
        LaidPaper.SealPlace seal = Objects.requireNonNull(laid.seal());
        List<Letter> day = paper.row(seal.page(), "2026年3月9日");
        assertThat(184 - right(day)).as("成文日期右空四字").isCloseTo(4 * THREE, within(0.1));
        assertThat(seal.x()).as("印章居中").isCloseTo((left(day) + right(day)) / 2, within(0.5));
        assertThat(day.getFirst().y()).as("下压成文日期").isBetween(seal.y(), seal.y() + seal.diameter() / 2);
        List<Letter> note = paper.row(seal.page(), "2.工作台账");
        double gap = seal.y() - seal.diameter() / 2 - (top(note) + THREE);
        assertThat(gap).as("印章顶端距正文一行之内").isBetween(0.0, THREE * 15 / 8);
    }

    @Test
    void noSignatureStandsOnAPageWithoutText() throws IOException {
        for (int signs = 150; signs < 900; signs += 28) {
            OfficialPaper paper = document("关于工作的通知", List.of(paragraph("审".repeat(signs))));
            LaidPaper laid = sheets.lay(paper);
            int page = Objects.requireNonNull(laid.seal()).page();
            assertThat(laid.pages().get(page - 1).runs())
                    .as(signs + " characters")
                    .anyMatch(run -> run.text().contains("审审"));
        }
    }

    @Test
    void aLetterAnOrderAndMinutes() throws IOException {
        OfficialPaper plain = document("关于商请协助调取材料的函", List.of(paragraph("请予协助。")));
        Measured letter = measured(
                "letter",
                new OfficialPaper(
                        OfficialForm.LETTER,
                        new Head(null, "", COURT, "青法函〔2026〕3号", ""),
                        plain.title(),
                        List.of("云江市公安局青石分局"),
                        plain.parts(),
                        List.of(),
                        plain.closing(),
                        "",
                        new Imprint(List.of(), "", null)));
        assertThat(top(letter.row(1, COURT))).as("标志上边缘至上页边 30 mm").isCloseTo(30, within(1.0));
        List<Measured.Line> red =
                letter.lines.stream().filter(Measured.Line::red).toList();
        assertThat(red)
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line.toX() - line.fromX()).as("170 mm").isCloseTo(170, within(0.1)));
        assertThat(red.stream().mapToDouble(Measured.Line::y).max().orElseThrow())
                .as("距下页边 20 mm")
                .isCloseTo(277, within(1.5));
        assertThat(right(letter.row(1, "青法函〔2026〕3号"))).as("发文字号顶格居右").isCloseTo(184, within(0.1));
        assertThat(letter.rows(1)).as("首页不显示页码").doesNotContainValue("— 1 —");

        Measured order = measured(
                "order",
                new OfficialPaper(
                        OfficialForm.ORDER,
                        new Head(null, "", COURT, "第1号", ""),
                        "",
                        List.of(),
                        List.of(paragraph("现予公布，自公布之日起施行。")),
                        List.of(),
                        new Closing("", "院长", "程某某", DAY, "", "", ""),
                        "",
                        new Imprint(List.of(), "", null)));
        assertThat(top(order.row(1, "法院令"))).as("上边缘至版心上边缘 20 mm").isCloseTo(57, within(1.0));
        List<Letter> signed = order.row(1, "院长程某某");
        assertThat(184 - right(signed)).as("签名章右空四字").isCloseTo(4 * THREE, within(0.1));

        Measured minutes = measured(
                "minutes",
                new OfficialPaper(
                        OfficialForm.MINUTES,
                        new Head(null, "", COURT + "院长办公会议纪要", "第4期", ""),
                        "研究部署年度工作会议纪要",
                        List.of(),
                        List.of(paragraph("会议议定下列事项。")),
                        List.of(),
                        new Closing("", "", "", DAY, "程某某、陆某某", "宋某某", ""),
                        "",
                        new Imprint(List.of("各庭、室"), COURT + "办公室", DAY)));
        assertThat(top(minutes.row(1, "会议纪要"))).isCloseTo(72, within(1.0));
        assertThat(minutes.row(1, "出席：程某某").getFirst().font()).contains("Droid");
    }

    @Test
    void ofdHoldsTheSameLinesAndIsReadByAnother() throws IOException {
        LaidPaper laid = sheets.lay(whole());
        byte[] ofd = sheets.ofd(laid);
        assertThat(ofd).as("the same paper, the same bytes").isEqualTo(sheets.ofd(sheets.lay(whole())));
        StringBuilder expected = new StringBuilder();
        laid.pages().forEach(page -> page.runs().forEach(run -> expected.append(run.text())));
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(laid.pages().size());
            assertThat(reader.getPage(1).getArea().getPhysicalBox().toString()).isEqualTo("0 0 210 297");
            assertThat(String.join("", new ContentExtractor(reader).extractAll()))
                    .isEqualTo(expected.toString());
        }
        assertThat(ofd.length).as("only the characters used are inside").isLessThan(600_000);
        keep("whole.ofd", ofd);
    }

    private Measured measured(String name, OfficialPaper paper) throws IOException {
        byte[] pdf = sheets.pdf(sheets.lay(paper));
        keep(name + ".pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Path picture = kept(name + "-" + (page + 1) + ".png");
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 72), "png", picture.toFile());
            }
        }
        return new Measured(pdf);
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(kept(name), bytes);
    }

    private static Path kept(String name) throws IOException {
        return Files.createDirectories(Path.of("target", "official-sheets")).resolve(name);
    }
}
