package org.kenesh.query.paper;

import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The bookmarks of a page: its headings below the first, each within the one that it is under. */
final class Outline {

    static void add(Document page) {
        var head = (Element) page.getElementsByTagName("head").item(0);
        var all = page.getElementsByTagName("*");
        // The list is live: bookmarks join the page, before the headings, when all are made.
        var open = new ArrayDeque<Element>();
        var top = page.createElement("bookmarks");
        open.push(top);
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.getTagName().matches("h[2-6]")) {
                int level = element.getTagName().charAt(1) - '1';
                while (open.size() > level) {
                    open.pop();
                }
                open.push(bookmark(open.element(), element));
            }
        }
        head.appendChild(top);
    }

    private static Element bookmark(Element parent, Element heading) {
        var bookmark = Html.add(parent, "bookmark");
        bookmark.setAttribute("name", heading.getTextContent());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    private Outline() {}
}
