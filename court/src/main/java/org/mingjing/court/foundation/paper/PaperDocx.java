package org.mingjing.court.foundation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.stereotype.Component;

/** 文书 DOCX The same sheets to be written on in the court's own word processor, with the fonts by name. */
@Component
public class PaperDocx {

    private static final String BODY = "FangSong";
    private static final String TITLE = "SimSun";
    private static final String KAI = "KaiTi";
    private static final int BODY_SIZE = 16;
    private static final int TITLE_SIZE = 22;
    private static final int HEADING_SIZE = 18;
    private static final int FOOT_SIZE = 12;
    /** 缩进二字 in twentieths of a point. */
    private static final int TWO_SIGNS = 2 * BODY_SIZE * 20;

    private static final String GAP = "9A3412";

    public byte[] of(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document);
            if (!paper.heading().isEmpty()) {
                centred(document, paper.heading(), HEADING_SIZE);
            }
            centred(document, paper.title(), TITLE_SIZE);
            line(document, ParagraphAlignment.RIGHT, BODY, BODY_SIZE, paper.number());
            paper.blocks().forEach(block -> write(document, block));
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, Block block) {
        switch (block) {
            case Block.Address(Words text) -> line(document, ParagraphAlignment.LEFT, BODY, BODY_SIZE, text);
            case Block.Paragraph(Words text) -> indented(document, text, false);
            case Block.Subheading(Words text) -> indented(document, text, true);
            case Block.Items(List<Words> list) -> {
                for (int i = 0; i < list.size(); i++) {
                    XWPFParagraph item = indented(document, Words.of(Numerals.item(i + 1)), false);
                    runs(item, BODY, BODY_SIZE, list.get(i));
                }
            }
            case Block.Grid(List<List<Words>> rows) -> grid(document, rows);
            case Block.Signature(Words post, Words name) -> {
                XWPFParagraph signed = line(document, ParagraphAlignment.RIGHT, BODY, BODY_SIZE, post);
                runs(signed, BODY, BODY_SIZE, Words.of("\u3000"));
                runs(signed, BODY, BODY_SIZE, name);
                signed.setIndentationRight(TWO_SIGNS);
            }
            case Block.Dated(Words day, Words seal) -> {
                document.createParagraph();
                line(document, ParagraphAlignment.RIGHT, BODY, BODY_SIZE, seal).setIndentationRight(TWO_SIGNS);
                line(document, ParagraphAlignment.RIGHT, BODY, BODY_SIZE, day).setIndentationRight(TWO_SIGNS);
            }
            case Block.Foot(Words text) -> line(document, ParagraphAlignment.LEFT, KAI, FOOT_SIZE, text);
        }
    }

    private static void grid(XWPFDocument document, List<List<Words>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        XWPFTable table = document.createTable(rows.size(), width);
        table.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                XWPFParagraph cell = table.getRow(r).getCell(c).getParagraphs().getFirst();
                runs(cell, BODY, BODY_SIZE, rows.get(r).get(c));
            }
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        margins.setRight(millimetres(26));
    }

    /** In twentieths of a point, as the format counts. */
    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf(Math.round(length / 25.4 * 1440));
    }

    private static void centred(XWPFDocument document, String text, int size) {
        line(document, ParagraphAlignment.CENTER, TITLE, size, Words.of(text));
    }

    private static XWPFParagraph indented(XWPFDocument document, Words text, boolean bold) {
        XWPFParagraph paragraph = line(document, ParagraphAlignment.BOTH, BODY, BODY_SIZE, text);
        paragraph.setFirstLineIndent(TWO_SIGNS);
        paragraph.getRuns().forEach(run -> run.setBold(bold));
        return paragraph;
    }

    private static XWPFParagraph line(
            XWPFDocument document, ParagraphAlignment alignment, String font, int size, Words text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(1.5);
        runs(paragraph, font, size, text);
        return paragraph;
    }

    private static void runs(XWPFParagraph paragraph, String font, int size, Words text) {
        text.pieces().forEach(piece -> {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
            run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
            run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
            run.setFontSize(size);
            if (piece.gap()) {
                run.setColor(GAP);
                run.setText("\u3010" + piece.text() + "\u3011");
            } else {
                run.setText(piece.text());
            }
        });
    }
}
