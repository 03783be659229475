package dev.driftline.aws.live.types.mq;

import dev.driftline.core.compare.Meaning;
import java.io.IOException;
import java.io.StringReader;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Settings that are XML (ActiveMQ), equal when they say the same: white space between elements, comments and the order
/// of attributes say nothing. RabbitMQ's are lines, of which only the last end says nothing.
final class XmlText {

    static final Meaning MEANING = Meaning.eachText(XmlText::canonical);

    private XmlText() {}

    private static String canonical(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return text.strip();
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // Else it prints to the console.
            return element(builder.parse(new InputSource(new StringReader(text.strip())))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return text.strip(); // No XML, or more than settings need.
        }
    }

    private static String element(Element element) {
        var attributes = new TreeMap<String, String>();
        var named = element.getAttributes();
        IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .forEach(attribute -> attributes.put(attribute.getNodeName(), attribute.getNodeValue()));
        var content = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            content.append(node(child));
        }
        return "<%s %s>%s</%1$s>".formatted(element.getTagName(), attributes, content);
    }

    private static String node(Node node) {
        return switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element((Element) node);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> node.getNodeValue().strip();
            default -> "";
        };
    }
}
