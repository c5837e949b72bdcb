package org.mingjing.court.office.seals.stamp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF 签章 A visible stamp and a signature over every other byte of the file, which is only added to; what is signed is told as GB/T 38540 tells it. */
public final class PdfStamp {

    static final COSName FILTER = COSName.getPDFName("Mingjing");
    static final COSName SUB_FILTER = COSName.getPDFName("GBT.38540.SES");
    /** What the signature says was signed. */
    static final String PROPERTY = "ByteRange";

    private static final float POINTS = 72f / 25.4f;

    private PdfStamp() {}

    public static boolean blank(byte[] pdf) {
        try (PDDocument document = opened(pdf)) {
            for (PDPage page : document.getPages()) {
                if (page.getResources() != null
                        && page.getResources().getXObjectNames().iterator().hasNext()) {
                    return false;
                }
            }
            return new PDFTextStripper().getText(document).isBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = opened(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StampException when it cannot bear one */
    public static byte[] put(byte[] pdf, ElectronicSeal seal, StampPlace place, SealSigner signer, Instant at) {
        try (PDDocument document = opened(pdf);
                SignatureOptions options = new SignatureOptions();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
                throw new StampException(document.isEncrypted() ? "encrypted" : "sealedBefore");
            }
            if (place.page() < 1 || place.page() > document.getNumberOfPages()) {
                throw new StampException("noSuchPage");
            }
            PDPage page = document.getPage(place.page() - 1);
            PDSignature signature = new PDSignature();
            signature.setFilter(FILTER);
            signature.setSubFilter(SUB_FILTER);
            signature.setName(seal.name());
            GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(day);
            options.setVisualSignature(new ByteArrayInputStream(visible(page, seal, place)));
            options.setPage(place.page() - 1);
            options.setPreferredSignatureSize(seal.encoded().length + 4_096);
            document.setDocumentId(at.getEpochSecond());
            document.addSignature(
                    signature,
                    content -> SealSignature.make(seal, at, Sm2.sm3(content.readAllBytes()), PROPERTY, signer),
                    options);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument opened(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException | RuntimeException e) {
            throw new StampException("unreadable");
        }
    }

    /** A document that holds nothing but the stamp, from which it is taken over. */
    private static byte[] visible(PDPage on, ElectronicSeal seal, StampPlace place) throws IOException {
        try (PDDocument template = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(on.getMediaBox());
            template.addPage(page);
            PDAcroForm form = new PDAcroForm(template);
            template.getDocumentCatalog().setAcroForm(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            PDSignatureField field = new PDSignatureField(form);
            form.setFields(List.of(field));
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            PDRectangle box = box(on, seal, place);
            widget.setRectangle(box);
            widget.setPrinted(true);
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.getCOSObject().setDirect(true);
            appearance.setNormalAppearance(picture(template, seal, box));
            widget.setAppearance(appearance);
            template.save(out);
            return out.toByteArray();
        }
    }

    private static PDRectangle box(PDPage on, ElectronicSeal seal, StampPlace place) {
        PDRectangle sheet = on.getMediaBox();
        float side = seal.width() * POINTS;
        float left = sheet.getLowerLeftX() + (float) place.x() * POINTS - side / 2;
        float bottom = sheet.getUpperRightY() - (float) place.y() * POINTS - side / 2;
        return new PDRectangle(left, bottom, side, side);
    }

    private static PDAppearanceStream picture(PDDocument template, ElectronicSeal seal, PDRectangle box)
            throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(template));
        PDResources resources = new PDResources();
        PDImageXObject image = PDImageXObject.createFromByteArray(template, seal.png(), "seal");
        COSName name = resources.add(image);
        form.setResources(resources);
        form.setFormType(1);
        form.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        COSStream stream = form.getCOSObject();
        try (var drawing = stream.createOutputStream()) {
            drawing.write("q %s 0 0 %s 0 0 cm /%s Do Q\n"
                    .formatted(box.getWidth(), box.getHeight(), name.getName())
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return new PDAppearanceStream(stream);
    }
}
