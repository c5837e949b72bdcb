package org.mingjing.court.office.exchange.pack;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.kernel.Term;

/**
 * 公文交换包 A document with its files.
 *
 * @param files by their places in the package: the sheet as OFD, perhaps as PDF, and attachments
 */
@Term("公文交换包")
public record DocumentPackage(PackedDocument document, SortedMap<String, byte[]> files) {

    public static final String MANIFEST = "manifest.xml";
    public static final String METADATA = "document.xml";
    public static final String OFD = "document.ofd";
    public static final String PDF = "document.pdf";
    public static final String ATTACHMENTS = "attachments/";

    public DocumentPackage {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static DocumentPackage of(PackedDocument document, Map<String, byte[]> files) {
        return new DocumentPackage(document, new TreeMap<>(files));
    }

    public byte[] ofd() {
        byte[] ofd = files.get(OFD);
        if (ofd == null) {
            throw new IllegalStateException("a package has its sheet");
        }
        return ofd;
    }

    /** What a file is called among the files of the document it belongs to. */
    public String nameOf(String place) {
        String stem = (document.number() + " " + document.title()).strip();
        return switch (place) {
            case OFD -> stem + ".ofd";
            case PDF -> stem + ".pdf";
            default -> place.substring(place.lastIndexOf('/') + 1);
        };
    }
}
