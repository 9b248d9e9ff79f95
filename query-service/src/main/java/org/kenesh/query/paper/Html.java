package org.kenesh.query.paper;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.kenesh.query.wording.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** HTML that is built, never parsed: words cannot become anything but words. */
final class Html {

    static Element root(Language language) {
        try {
            var document =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            var root = document.createElement("html");
            root.setAttribute("lang", language.code());
            document.appendChild(root);
            return root;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform has documents", e);
        }
    }

    static Element add(Element parent, String name) {
        var added = parent.getOwnerDocument().createElement(name);
        parent.appendChild(added);
        return added;
    }

    static Element add(Element parent, String name, String text) {
        var added = add(parent, name);
        text(added, text);
        return added;
    }

    /** Adds an element of words, which names their language where it is not that around them. */
    static Element add(Element parent, String name, Words words, Language around) {
        var added = add(parent, name, words.text());
        if (words.language() != around) {
            added.setAttribute("lang", words.language().code());
        }
        return added;
    }

    static void text(Element parent, String text) {
        parent.appendChild(parent.getOwnerDocument().createTextNode(text));
    }

    /** The document as HTML for browsers. */
    static String written(Document document) {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "about:legacy-compat");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document can be written", e);
        }
    }

    private Html() {}
}
