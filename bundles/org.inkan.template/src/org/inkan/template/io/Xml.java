package org.inkan.template.io;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.inkan.core.finding.Place;
import org.inkan.core.problem.Problem;
import org.inkan.core.problem.ProblemException;
import org.inkan.core.text.Texts;
import org.inkan.template.TemplateCode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML from outside: a document type, and with it any entity of the author's own, is refused, because it could read files, ask the
 * network or grow without bound; nesting is limited because the DOM walks text by recursion.
 */
final class Xml {

    private static final int MAX_CHARACTERS = 16 << 20;
    private static final String MAX_DEPTH = "100";

    private Xml() {
    }

    /** The root element; a problem where the text is not well-formed, too large, too deep or has a document type. */
    static Element root(String text, Place place) throws ProblemException {
        if (text.length() > MAX_CHARACTERS) {
            throw broken(place, null);
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw broken(place, e);
        }
    }

    /** Child elements, in order. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static ProblemException broken(Place place, Exception cause) {
        return Problem.of(TemplateCode.XML_BROKEN.code(), Texts.beside(Xml.class), "Xml_broken", place.toString()).exception(cause);
    }

    /** The JDK's own parser, whichever others are on the class path: only its limits are known here. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", MAX_DEPTH);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
