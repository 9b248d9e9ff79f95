package org.kenesh.command.file;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Sees from its bytes alone what kind of data a file holds, whatever it is called. */
final class Sniffer {

    private static final String ZIP = "application/zip";

    /** How Tika names what begins like an Office Open XML package. */
    private static final Set<String> PACKAGES = Set.of(ZIP, "application/x-tika-ooxml");

    /** Where OpenDocument packages have macros: LibreOffice writes them into these folders. */
    private static final Set<String> MACRO_FOLDERS = Set.of("Basic", "Scripts");

    private static final Set<String> OPEN_DOCUMENTS =
            Stream.of(FileKind.ODT, FileKind.ODS, FileKind.ODP)
                    .map(kind -> kind.mediaType().name())
                    .collect(toUnmodifiableSet());

    /** The part that an Office Open XML package of a kind must have. */
    private record Office(FileKind kind, String part) {}

    private static final List<Office> OFFICE =
            List.of(
                    new Office(FileKind.DOCX, "word/document.xml"),
                    new Office(FileKind.XLSX, "xl/workbook.xml"),
                    new Office(FileKind.PPTX, "ppt/presentation.xml"));

    private static final String MACROS = "vbaproject.bin";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The media type of a file: {@code application/zip} when it is a package with macros, {@code
     * application/octet-stream} when it is nothing that is known.
     */
    String mediaType(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var seen = types.detect(in, new Metadata()).getBaseType().toString();
            if (PACKAGES.contains(seen)) {
                return inPackage(file).orElse(ZIP);
            }
            return OPEN_DOCUMENTS.contains(seen) && entries(file).isEmpty() ? ZIP : seen;
        }
    }

    private static Optional<String> inPackage(Path file) throws IOException {
        var entries = entries(file);
        return entries.contains("[Content_Types].xml")
                ? OFFICE.stream()
                        .filter(kind -> entries.contains(kind.part()))
                        .map(kind -> kind.kind().mediaType().name())
                        .findFirst()
                : Optional.empty();
    }

    /** The parts of a package; none when it has macros or cannot be read. */
    private static Set<String> entries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream().map(ZipEntry::getName).collect(toUnmodifiableSet());
            return names.stream().anyMatch(Sniffer::isMacro) ? Set.of() : names;
        } catch (ZipException e) {
            return Set.of();
        }
    }

    private static boolean isMacro(String entry) {
        var parts = entry.split("/", -1);
        return MACRO_FOLDERS.contains(parts[0])
                || parts[parts.length - 1].toLowerCase(Locale.ROOT).equals(MACROS);
    }
}
