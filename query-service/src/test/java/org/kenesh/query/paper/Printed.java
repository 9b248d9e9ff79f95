package org.kenesh.query.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a file. */
record Printed(
        String text,
        List<String> pages,
        String language,
        String title,
        List<String> bookmarks,
        List<Attachment> attachments,
        int annotations) {

    /** A file within the file. */
    record Attachment(
            String name, String type, String relationship, boolean ofTheDocument, String hex) {}

    static Printed of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            var bookmarks = new ArrayList<String>();
            var outline = catalog.getDocumentOutline();
            if (outline != null) {
                bookmarks(bookmarks, "", outline);
            }
            int annotations = 0;
            for (var page : document.getPages()) {
                annotations += page.getAnnotations().size();
            }
            return new Printed(
                    new PDFTextStripper().getText(document),
                    pages(document),
                    catalog.getLanguage(),
                    document.getDocumentInformation().getTitle(),
                    bookmarks,
                    attachments(document),
                    annotations);
        }
    }

    /** The text without any white space, which breaks where lines do. */
    String words() {
        return text.replaceAll("\\s", "");
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    private static void bookmarks(List<String> found, String indent, PDOutlineNode node) {
        for (var item : node.children()) {
            found.add(indent + item.getTitle());
            bookmarks(found, indent + "  ", item);
        }
    }

    private static List<Attachment> attachments(PDDocument document) throws IOException {
        var found = new ArrayList<Attachment>();
        var catalog = document.getDocumentCatalog();
        var associated = catalog.getCOSObject().getCOSArray(Enclosure.ASSOCIATED);
        for (var file : catalog.getNames().getEmbeddedFiles().getNames().entrySet()) {
            PDComplexFileSpecification specification = file.getValue();
            var embedded = specification.getEmbeddedFileUnicode();
            found.add(
                    new Attachment(
                            file.getKey(),
                            embedded.getSubtype(),
                            specification.getCOSObject().getNameAsString("AFRelationship"),
                            associated.getObject(0).equals(specification.getCOSObject()),
                            HexFormat.of().formatHex(embedded.toByteArray())));
        }
        return found;
    }
}
