package org.kenesh.query.paper;

/**
 * Prints papers. It needs nothing from outside: fonts and style are its own, and nothing that a
 * paper says is ever fetched. It may be used by any number of threads; printing keeps a processor
 * busy for some tens of milliseconds a page, the first time for about a second more.
 */
public final class Press {

    /**
     * The paper as a file that is both PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), on A4,
     * with tagged text, bookmarks, and its source embedded as {@code application/json} with the
     * relationship {@code Source}. The same paper is the same bytes, whenever, wherever and by
     * whatever process it is printed, as long as this version of Kenesh prints it on the same
     * version of the Java platform: all times in the file are that of its {@link State}, and its
     * identifier is a hash of the paper.
     */
    public static byte[] pdf(Paper paper) {
        return Pdf.of(paper, Page.of(paper));
    }

    /** The paper as an HTML document that holds its style and refers to nothing, without source. */
    public static String html(Paper paper) {
        return Html.written(Page.of(paper));
    }

    private Press() {}
}
