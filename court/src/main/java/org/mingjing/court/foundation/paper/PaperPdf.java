package org.mingjing.court.foundation.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 文书 PDF PDF/A-2u on A4, every font inside. A character that no font holds is never a box: it stands as its code between tortoise-shell brackets, and
 * {@link #missing} names it before.
 */
@Component
public class PaperPdf {

    private static final String SHEET = "foundation/paper/sheet.jte";
    private static final int NORMAL = 400;

    private final TemplateEngine templates;
    private final PaperFonts fonts;
    private final String style;

    PaperPdf(TemplateEngine templates, PaperFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
        this.style = read("/org/mingjing/court/foundation/paper/sheet.css") + read("/paper/print.css");
        XRLog.setLoggingEnabled(false);
    }

    /** What to install where the fonts are not there. */
    public static String packages() {
        return PaperFonts.PACKAGES;
    }

    /** Whether the system has the fonts that are used unless the configuration names others. */
    public static boolean installed() {
        return PaperFonts.installed();
    }

    /** Whether its fonts are there: without them no paper can be drawn. */
    public boolean ready() {
        return fonts.ready();
    }

    /** 字库缺字 The characters of the paper that no font holds, each once; none while no font is there to be asked. */
    public List<String> missing(Paper paper) {
        if (!ready()) {
            return List.of();
        }
        return paper.words()
                .flatMap(words -> words.pieces().stream())
                .flatMapToInt(piece -> piece.text().codePoints())
                .filter(sign -> !fonts.holds(sign))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** @throws IllegalStateException when a font is not there, saying what to install */
    public byte[] of(Paper paper) {
        StringOutput html = new StringOutput();
        html.writeContent("<html lang=\"zh-CN\"><head><title>");
        html.writeUserContent(drawable(paper.title()));
        html.writeContent("</title><style>" + style + "</style></head><body>");
        templates.render(SHEET, Map.<String, Object>of("paper", drawable(paper)), html);
        html.writeContent("</body></html>");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        use(builder, PaperFonts.Face.TITLE, "MjTitle");
        use(builder, PaperFonts.Face.BODY, "MjBody");
        use(builder, PaperFonts.Face.KAI, "MjKai");
        if (fonts.needsWide(paper.words().map(Words::plain).collect(Collectors.joining()))) {
            use(builder, PaperFonts.Face.WIDE, "MjWide");
        }
        builder.useUriResolver((base, uri) -> null); // a paper is whole in itself: nothing is fetched
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U); // kept for long: no font from outside
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Mingjing");
        builder.withHtmlContent(html.toString(), null);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            builder.toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void use(PdfRendererBuilder builder, PaperFonts.Face face, String family) {
        builder.useFont(fonts.file(face).toFile(), family, NORMAL, FontStyle.NORMAL, true);
    }

    private Paper drawable(Paper paper) {
        return new Paper(
                drawable(paper.heading()),
                drawable(paper.title()),
                drawable(paper.number()),
                paper.blocks().stream().map(this::drawable).toList());
    }

    private Block drawable(Block block) {
        return switch (block) {
            case Block.Address(Words text) -> new Block.Address(drawable(text));
            case Block.Paragraph(Words text) -> new Block.Paragraph(drawable(text));
            case Block.Subheading(Words text) -> new Block.Subheading(drawable(text));
            case Block.Items(List<Words> list) -> new Block.Items(drawable(list));
            case Block.Grid(List<List<Words>> rows) ->
                new Block.Grid(rows.stream().map(this::drawable).toList());
            case Block.Signature(Words post, Words name) -> new Block.Signature(drawable(post), drawable(name));
            case Block.Dated(Words day, Words seal) -> new Block.Dated(drawable(day), drawable(seal));
            case Block.Foot(Words text) -> new Block.Foot(drawable(text));
        };
    }

    private List<Words> drawable(List<Words> list) {
        return list.stream().map(this::drawable).toList();
    }

    private Words drawable(Words words) {
        return new Words(words.pieces().stream()
                .map(piece -> new Words.Piece(drawable(piece.text()), piece.gap()))
                .toList());
    }

    private String drawable(String text) {
        return fonts.drawable(text);
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(PaperPdf.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
