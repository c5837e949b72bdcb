package org.mingjing.court.office.seals.stamp;

import static org.mingjing.court.office.seals.stamp.OfdPackage.elements;
import static org.mingjing.court.office.seals.stamp.OfdPackage.resolve;
import static org.mingjing.court.office.seals.stamp.OfdPackage.text;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.court.office.seals.stamp.SealVerifier.Found;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** OFD 中的签章 Finds the seal of a package and compares every part with what was sealed. */
final class OfdSeal {

    private OfdSeal() {}

    static Found find(byte[] file) {
        OfdPackage read = OfdStamp.opened(file);
        String list = read.signatures();
        if (list == null) {
            return Found.nothing("none");
        }
        List<Element> signatures = elements(read.xml(list), "Signature");
        if (signatures.size() != 1) {
            return Found.nothing("several");
        }
        Element only = signatures.getFirst();
        String place = resolve(list, only.getAttribute("BaseLoc"));
        Document signature = read.xml(place);
        String value = resolve(place, text(signature, "SignedValue").orElseThrow(IllegalArgumentException::new));
        String esl = resolve(place, seal(signature));
        SealSignature signed = SealSignature.read(read.part(value));
        boolean whole = only.getAttribute("Type").equals("Seal")
                && Arrays.equals(read.part(esl), signed.seal().encoded())
                && signed.property().equals("/" + place)
                && text(signature, "SignatureMethod").orElse("").equals(Sm2.WITH_SM3.getId());
        boolean ours = elements(signature, "Provider").stream()
                .anyMatch(one -> one.getAttribute("ProviderName").equals(OfdStamp.PROVIDER));
        boolean canonical = !ours || StoredZip.canonical(file, read.parts());
        Set<String> differing = differing(read.parts(), signature, Set.of(place, value));
        if (!Arrays.equals(Sm2.sm3(read.part(place)), signed.digest())) {
            differing.add(place);
        }
        return new Found(
                List.of(
                        SealCheck.of(SealPoint.STRUCTURE, whole && canonical, whole ? "ofd" : "misplaced"),
                        parts(differing, read.parts().size())),
                signed);
    }

    private static SealCheck parts(Set<String> differing, int all) {
        return new SealCheck(
                SealPoint.PARTS,
                differing.isEmpty() ? SealCheck.Outcome.PASSED : SealCheck.Outcome.FAILED,
                differing.isEmpty() ? List.of(Integer.toString(all)) : List.copyOf(differing));
    }

    /** Parts that are not as they were sealed, are missing, or were not there. */
    private static Set<String> differing(Map<String, byte[]> parts, Document signature, Set<String> own) {
        Set<String> differing = new TreeSet<>();
        Set<String> sealed = new HashSet<>(own);
        boolean sm3 = elements(signature, "References").stream()
                .allMatch(one -> one.getAttribute("CheckMethod").equals(OfdStamp.SM3));
        for (Element reference : elements(signature, "Reference")) {
            String name = resolve("", reference.getAttribute("FileRef"));
            byte[] part = parts.get(name);
            byte[] digest =
                    Base64.getDecoder().decode(reference.getTextContent().strip());
            if (!sm3 || !sealed.add(name) || part == null || !Arrays.equals(Sm2.sm3(part), digest)) {
                differing.add(name);
            }
        }
        parts.keySet().stream().filter(name -> !sealed.contains(name)).forEach(differing::add);
        return differing;
    }

    private static String seal(Document signature) {
        return elements(signature, "Seal").stream()
                .map(one -> one.getTextContent().strip())
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
