package org.inkan.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A page of the guide: a small part of XHTML (h1, h2, p, ul, ol, li, pre, dl, dt, dd, img; a, b, em, code, kbd inside), read
 * strictly, so that a page that shows here shows in every browser. Immutable.
 *
 * @param title  text of the first heading
 * @param blocks the page from top to bottom
 */
public record GuidePage(String title, List<Block> blocks) {

    /** What a block is. */
    public enum Kind {
        TITLE, HEADING, PARAGRAPH, ITEM, TERM, MEANING, LITERAL, IMAGE
    }

    /**
     * A paragraph or the like.
     *
     * @param marker what stands before an item: a bullet or its number; empty otherwise
     * @param spans  its text; of an image, one span with its alternative text and its address as link
     */
    public record Block(Kind kind, String marker, List<Span> spans) {

        public String text() {
            StringBuilder text = new StringBuilder();
            spans.forEach(span -> text.append(span.text()));
            return text.toString();
        }
    }

    /** A run of text of one style; {@code link} is empty where it is none. */
    public record Span(String text, boolean bold, boolean code, String link) {
    }

    /** Reads a page; does not close the stream. */
    public static GuidePage read(InputStream xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(xhtml);
            List<Block> blocks = new ArrayList<>();
            blocks(document.getElementsByTagName("body").item(0), "", blocks);
            String title = blocks.stream().filter(block -> block.kind() == Kind.TITLE).findFirst().map(Block::text).orElse("");
            return new GuidePage(title, List.copyOf(blocks));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Everything that can be searched. */
    public String text() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(block.text()).append('\n'));
        return text.toString();
    }

    private static void blocks(Node parent, String list, List<Block> blocks) throws IOException {
        int number = 0;
        for (Element child : elements(parent)) {
            switch (child.getTagName()) {
                case "h1" -> blocks.add(block(Kind.TITLE, "", child));
                case "h2" -> blocks.add(block(Kind.HEADING, "", child));
                case "p" -> blocks.add(block(Kind.PARAGRAPH, "", child));
                case "pre" -> blocks.add(new Block(Kind.LITERAL, "", List.of(new Span(child.getTextContent(), false, true, ""))));
                case "dt" -> blocks.add(block(Kind.TERM, "", child));
                case "dd" -> blocks.add(block(Kind.MEANING, "", child));
                case "li" -> blocks.add(block(Kind.ITEM, list.equals("ol") ? ++number + "." : "\u2022", child));
                case "img" -> blocks.add(new Block(Kind.IMAGE, "",
                        List.of(new Span(child.getAttribute("alt"), false, false, child.getAttribute("src")))));
                case "ul", "ol", "dl" -> blocks(child, child.getTagName(), blocks);
                default -> throw new IOException("<" + child.getTagName() + ">");
            }
        }
    }

    private static Block block(Kind kind, String marker, Element element) throws IOException {
        List<Span> spans = new ArrayList<>();
        spans(element, new Span("", kind == Kind.TERM, false, ""), spans);
        return new Block(kind, marker, List.copyOf(spans));
    }

    private static void spans(Node parent, Span style, List<Span> spans) throws IOException {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                spans.add(new Span(child.getNodeValue().replaceAll("\\s+", " "), style.bold(), style.code(), style.link()));
            } else if (child instanceof Element element) {
                spans(element, switch (element.getTagName()) {
                    case "b", "em" -> new Span("", true, style.code(), style.link());
                    case "code", "kbd" -> new Span("", style.bold(), true, style.link());
                    case "a" -> new Span("", style.bold(), style.code(), element.getAttribute("href"));
                    default -> throw new IOException("<" + element.getTagName() + ">");
                }, spans);
            }
        }
    }

    private static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
