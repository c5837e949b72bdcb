package org.mingjing.court.office.seals.stamp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.seals.stamp.SealCheck.Outcome;

/** 验章 Looks at a file as it is, knowing nothing but which roots are trusted. */
public final class SealVerifier {

    private final List<byte[]> roots;

    /** @param roots certificates that are trusted */
    public SealVerifier(List<byte[]> roots) {
        this.roots = List.copyOf(roots);
    }

    public SealReport verify(byte[] file) {
        Found found;
        try {
            found = startsWith(file, "%PDF-") ? PdfSeal.find(file) : OfdSeal.find(file);
        } catch (RuntimeException e) { // whatever is wrong with a stranger's file, it is no sealed file
            found = Found.nothing("unreadable");
        }
        List<SealCheck> checks = new ArrayList<>(found.checks());
        SealSignature signature = found.signature();
        if (signature == null) {
            Arrays.stream(SealPoint.values())
                    .filter(point -> checks.stream().noneMatch(one -> one.point() == point))
                    .forEach(point -> checks.add(SealCheck.skipped(point)));
            return new SealReport(checks, null, null);
        }
        try {
            checks.addAll(judged(signature));
        } catch (IllegalArgumentException e) {
            return verify(new byte[0]);
        }
        return new SealReport(checks, signature.seal(), signature.at());
    }

    private List<SealCheck> judged(SealSignature signature) {
        ElectronicSeal seal = signature.seal();
        byte[] signer = signature.signer();
        boolean issued = SealCertificates.issuedBy(signer, roots, signature.at())
                && SealCertificates.valid(signer, signature.at())
                && SealCertificates.issuedBy(seal.maker(), roots, signature.at());
        boolean within =
                !signature.at().isBefore(seal.from()) && !signature.at().isAfter(seal.until());
        boolean certified = SealCertificates.certified(signer) && SealCertificates.certified(seal.maker());
        return List.of(
                SealCheck.of(SealPoint.SIGNATURE, signature.verifies()),
                SealCheck.of(SealPoint.SIGNER, seal.belongsTo(signer), SealCertificates.name(signer)),
                SealCheck.of(SealPoint.SEAL, seal.signedByItsMaker(), SealCertificates.name(seal.maker())),
                SealCheck.of(SealPoint.CERTIFICATES, issued),
                SealCheck.of(SealPoint.VALIDITY, within),
                SealCheck.skipped(SealPoint.REGISTER),
                new SealCheck(SealPoint.CERTIFIED, certified ? Outcome.PASSED : Outcome.REMARKED, List.of()));
    }

    private static boolean startsWith(byte[] file, String mark) {
        byte[] bytes = mark.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return file.length > bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }

    /**
     * What was found in a file.
     *
     * @param checks of structure and parts
     * @param signature null: there is none
     */
    record Found(List<SealCheck> checks, @Nullable SealSignature signature) {

        static Found nothing(String why) {
            return new Found(List.of(SealCheck.of(SealPoint.STRUCTURE, false, why)), null);
        }
    }
}
