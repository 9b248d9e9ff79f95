package org.kenesh.query.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.kenesh.query.wording.Phrases;

/**
 * Puts the source of a paper into its file, as ISO 19005-3, 6.8 asks: embedded with its media type,
 * associated with the whole document and named among its files.
 */
final class Enclosure {

    /** The files associated with a whole document. */
    static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private static final Phrases PHRASES = Phrases.beside(Enclosure.class, "paper");

    static void put(PDDocument document, Paper paper) throws IOException {
        var source = paper.source();
        var specification = new PDComplexFileSpecification();
        specification.setFile(source.name());
        specification.setFileUnicode(source.name());
        specification.setFileDescription(PHRASES.in(paper.language(), "source"));
        specification.getCOSObject().setName("AFRelationship", "Source");
        var file = embedded(document, paper);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);

        var catalog = document.getDocumentCatalog();
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(source.name(), specification));
        var names = catalog.getNames();
        if (names == null) {
            names = new PDDocumentNameDictionary(catalog);
        }
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
    }

    private static PDEmbeddedFile embedded(PDDocument document, Paper paper) throws IOException {
        var bytes = paper.source().json().getBytes(UTF_8);
        var file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setCreationDate(Labels.calendar(paper.state().recorded()));
        file.setModDate(Labels.calendar(paper.state().recorded()));
        return file;
    }

    private Enclosure() {}
}
