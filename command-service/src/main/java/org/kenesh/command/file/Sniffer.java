package org.kenesh.command.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Sees from its bytes alone what kind of data a file holds, whatever it is called. */
final class Sniffer {

    private static final String ZIP = "application/zip";

    /** How Tika names what begins like an Office Open XML package. */
    private static final Set<String> PACKAGES = Set.of(ZIP, "application/x-tika-ooxml");

    private static final String MACROS = "vbaProject.bin";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The media type of a file; {@code application/octet-stream} when it is none that is known. */
    String mediaType(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var seen = types.detect(in, new Metadata()).getBaseType().toString();
            return PACKAGES.contains(seen) ? inPackage(file) : seen;
        }
    }

    private static String inPackage(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            boolean macros = zip.stream().anyMatch(entry -> entry.getName().endsWith("/" + MACROS));
            if (macros || zip.getEntry("[Content_Types].xml") == null) {
                return ZIP;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return FileKind.DOCX.mediaType().name();
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileKind.XLSX.mediaType().name();
            }
            return zip.getEntry("ppt/presentation.xml") != null
                    ? FileKind.PPTX.mediaType().name()
                    : ZIP;
        } catch (ZipException e) {
            return ZIP;
        }
    }
}
