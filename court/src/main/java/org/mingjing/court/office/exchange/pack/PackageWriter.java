package org.mingjing.court.office.exchange.pack;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.court.office.seals.stamp.StoredZip;

/** 打包 The same document with the same files makes the same bytes. */
public final class PackageWriter {

    private PackageWriter() {}

    public static byte[] write(DocumentPackage whole) {
        SortedMap<String, byte[]> parts = new TreeMap<>(whole.files());
        parts.put(DocumentPackage.METADATA, DocumentXml.write(whole.document()));
        byte[] manifest = PackageManifest.write(parts);
        parts.put(DocumentPackage.MANIFEST, manifest);
        return StoredZip.write(parts);
    }

    /** 包杂凑 by which a package is known again. */
    public static String digest(byte[] bytes) {
        return PackageManifest.sha256(bytes);
    }
}
