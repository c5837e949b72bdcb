package org.mingjing.court.office.seals.stamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.ForeignXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** OFD 包 What of GB/T 33190-2016 is needed to put a seal and to look after it. */
final class OfdPackage {

    private final Map<String, byte[]> parts;

    OfdPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** @throws IllegalArgumentException when it is not there or no XML */
    Document xml(String name) {
        return ForeignXml.parse(part(name));
    }

    byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return part;
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static Optional<String> text(Document document, String name) {
        return elements(document, name).stream()
                .map(one -> one.getTextContent().strip())
                .findFirst();
    }

    /** From a place in a part to the name of another: absolute with a slash, else beside it. */
    static String resolve(String from, String place) {
        if (place.startsWith("/")) {
            return place.substring(1);
        }
        int folder = from.lastIndexOf('/');
        return folder < 0 ? place : from.substring(0, folder + 1) + place;
    }

    String documentRoot() {
        Document root = xml(StoredZip.ROOT);
        if (elements(root, "DocBody").size() != 1) {
            throw new StampException("manyBodies");
        }
        return resolve(StoredZip.ROOT, text(root, "DocRoot").orElseThrow(IllegalArgumentException::new));
    }

    /** Id and part of each page, in order. */
    List<Sheet> pages() {
        String root = documentRoot();
        return elements(xml(root), "Page").stream()
                .map(one -> new Sheet(one.getAttribute("ID"), resolve(root, one.getAttribute("BaseLoc"))))
                .toList();
    }

    /** 空白页 Whether nothing stands on it. */
    boolean blank(Sheet page) {
        Document content = xml(page.part());
        return Stream.of("TextCode", "ImageObject", "PathObject", "CompositeObject", "Template")
                .allMatch(name -> elements(content, name).isEmpty());
    }

    @Nullable
    String signatures() {
        return text(xml(StoredZip.ROOT), "Signatures")
                .map(place -> resolve(StoredZip.ROOT, place))
                .orElse(null);
    }

    record Sheet(String id, String part) {}
}
