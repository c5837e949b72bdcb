package org.mingjing.court.office.exchange.pack;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mingjing.court.office.seals.stamp.Sm2;
import org.mingjing.kernel.Sha256;

/** 包清单 Each part with its size and two digests, SM3 and SHA-256. */
final class PackageManifest {

    private static final String SPACE = "urn:mingjing:document-package:1";
    private static final String ROOT = "package";

    private PackageManifest() {}

    static byte[] write(SortedMap<String, byte[]> parts) {
        PackageXml xml = new PackageXml().open(ROOT, "xmlns", SPACE);
        parts.forEach((place, bytes) -> xml.open("part")
                .text("place", place)
                .text("size", Integer.toString(bytes.length))
                .text("sm3", sm3(bytes))
                .text("sha256", sha256(bytes))
                .close("part"));
        return xml.close(ROOT).bytes();
    }

    /** @param parts all but the manifest itself */
    static void compare(byte[] manifest, Map<String, byte[]> parts) {
        Map<String, XmlFields> listed = new LinkedHashMap<>();
        for (XmlFields one : XmlFields.root(manifest, DocumentPackage.MANIFEST, SPACE, ROOT)
                .only("part")
                .all("part")) {
            one.only("place", "size", "sm3", "sha256");
            if (listed.put(one.text("place"), one) != null) {
                throw new PackageFault(PackagePoint.PARTS, "twice", one.text("place"));
            }
        }
        refuse("missing", listed.keySet().stream().filter(one -> !parts.containsKey(one)));
        refuse("unlisted", parts.keySet().stream().filter(one -> !listed.containsKey(one)));
        refuse(
                "",
                parts.entrySet().stream()
                        .filter(one -> !same(Objects.requireNonNull(listed.get(one.getKey())), one.getValue()))
                        .map(Map.Entry::getKey));
    }

    private static boolean same(XmlFields listed, byte[] bytes) {
        return listed.text("size").equals(Integer.toString(bytes.length))
                && listed.text("sm3").equals(sm3(bytes))
                && listed.text("sha256").equals(sha256(bytes));
    }

    private static void refuse(String reason, java.util.stream.Stream<String> places) {
        TreeSet<String> all = places.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        if (!all.isEmpty()) {
            throw new PackageFault(PackagePoint.PARTS, reason, all.toArray(String[]::new));
        }
    }

    private static String sm3(byte[] bytes) {
        return HexFormat.of().formatHex(Sm2.sm3(bytes));
    }

    static String sha256(byte[] bytes) {
        MessageDigest digest = Sha256.begin();
        return HexFormat.of().formatHex(digest.digest(bytes));
    }
}
