package org.mingjing.court.office.seals.stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.mingjing.court.office.seals.stamp.SealVerifier.Found;

/** PDF 中的签章 Finds the signature of a file that covers every byte but its own. */
final class PdfSeal {

    private PdfSeal() {}

    static Found find(byte[] file) {
        PDSignature only;
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            if (signatures.size() != 1) {
                return Found.nothing(signatures.isEmpty() ? "none" : "several");
            }
            only = signatures.getFirst();
        } catch (IOException e) {
            return Found.nothing("unreadable");
        }
        int[] range = only.getByteRange();
        if (range.length != 4
                || !PdfStamp.SUB_FILTER.getName().equals(only.getSubFilter())
                || range[0] != 0
                || range[1] <= 0
                || range[2] <= range[1] + 2
                || range[3] < 0
                || (long) range[2] + range[3] != file.length) {
            return Found.nothing("misplaced");
        }
        byte[] value = value(file, range);
        SealSignature signed = SealSignature.read(value);
        boolean exact = exact(file, range, value) && signed.property().equals(PdfStamp.PROPERTY);
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        covered.write(file, 0, range[1]);
        covered.write(file, range[2], range[3]);
        boolean same = Arrays.equals(Sm2.sm3(covered.toByteArray()), signed.digest());
        return new Found(
                List.of(
                        SealCheck.of(SealPoint.STRUCTURE, exact, exact ? "pdf" : "misplaced"),
                        SealCheck.of(SealPoint.PARTS, same, Integer.toString(range[1] + range[3]))),
                signed);
    }

    private static byte[] value(byte[] file, int[] range) {
        String hex =
                new String(file, range[1] + 1, range[2] - range[1] - 2, java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] padded = HexFormat.of().parseHex(hex);
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            ASN1Primitive first = in.readObject();
            if (first == null) {
                throw new IllegalArgumentException("no signature");
            }
            return Arrays.copyOf(padded, first.getEncoded().length);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Between its brackets stands the signature in capital digits and then nothing but zeros. */
    private static boolean exact(byte[] file, int[] range, byte[] value) {
        StringBuilder expected = new StringBuilder("<")
                .append(HexFormat.of().withUpperCase().formatHex(value).toUpperCase(Locale.ROOT));
        while (expected.length() < range[2] - range[1] - 1) {
            expected.append('0');
        }
        byte[] gap = expected.append('>').toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return Arrays.equals(file, range[1], range[2], gap, 0, gap.length);
    }
}
