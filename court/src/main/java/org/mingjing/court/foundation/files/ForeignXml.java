package org.mingjing.court.foundation.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** 外来 XML Reads XML that somebody else wrote: no document type, nothing fetched, no endless depth. */
public final class ForeignXml {

    private static final String DEEPEST = "100";

    private ForeignXml() {}

    /** @throws IllegalArgumentException when it is no XML, or declares a document type */
    public static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * What stands in each element of this name, read as it passes: a page may be long.
     *
     * @throws IllegalArgumentException when it is no XML, or declares a document type
     */
    public static List<String> texts(byte[] xml, String element) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int within = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                boolean named = (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                        && reader.getLocalName().equals(element);
                if (event == XMLStreamConstants.DTD) {
                    throw new IllegalArgumentException("document type");
                } else if (named) {
                    within += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                    if (within == 0) {
                        texts.add(text.toString());
                        text.setLength(0);
                    }
                } else if (within > 0 && reader.isCharacters()) {
                    text.append(reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        return texts;
    }
}
