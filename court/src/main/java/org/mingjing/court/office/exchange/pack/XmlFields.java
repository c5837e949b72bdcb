package org.mingjing.court.office.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.ForeignXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 读 XML A stranger's XML, element by element: what is not expected is a fault, and so is what is missing. */
final class XmlFields {

    private static final int LONGEST = 20_000;

    private final Element element;

    private XmlFields(Element element) {
        this.element = element;
    }

    static XmlFields root(byte[] xml, String part, String space, String name) {
        Element root;
        try {
            root = ForeignXml.parse(xml).getDocumentElement();
        } catch (IllegalArgumentException e) {
            throw new PackageFault(PackagePoint.METADATA, "xml", part);
        }
        if (!space.equals(root.getNamespaceURI()) || !name.equals(root.getLocalName())) {
            throw new PackageFault(PackagePoint.METADATA, "version", part);
        }
        return new XmlFields(root);
    }

    /** No child has another name. */
    XmlFields only(String... names) {
        Set<String> known = Set.of(names);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one && !known.contains(one.getLocalName())) {
                throw new PackageFault(PackagePoint.METADATA, "unknown", one.getLocalName());
            }
        }
        return this;
    }

    List<XmlFields> children() {
        List<XmlFields> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                found.add(new XmlFields(one));
            }
        }
        return found;
    }

    List<XmlFields> all(String name) {
        return children().stream().filter(one -> one.name().equals(name)).toList();
    }

    XmlFields one(String name) {
        List<XmlFields> found = all(name);
        if (found.size() != 1) {
            throw new PackageFault(PackagePoint.METADATA, found.isEmpty() ? "missing" : "twice", name);
        }
        return found.getFirst();
    }

    String name() {
        return element.getLocalName();
    }

    /** The text of the one child of this name. */
    String text(String name) {
        return one(name).said();
    }

    List<String> texts(String name) {
        return all(name).stream().map(XmlFields::said).toList();
    }

    String said() {
        String text = children().isEmpty() ? element.getTextContent() : null;
        if (text == null || text.length() > LONGEST) {
            throw new PackageFault(PackagePoint.METADATA, "unreadable", name());
        }
        return text;
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** Null: nothing stands there. */
    <T> @Nullable T valueIfAny(String name, Function<String, T> read) {
        return text(name).isEmpty() ? null : value(name, read);
    }

    /** The text as a value; what is none is a fault with the name of the field. */
    <T> T value(String name, Function<String, T> read) {
        try {
            return read.apply(text(name));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new PackageFault(PackagePoint.METADATA, "unreadable", name);
        }
    }
}
