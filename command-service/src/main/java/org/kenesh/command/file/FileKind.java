package org.kenesh.command.file;

import java.util.Optional;
import java.util.stream.Stream;
import org.kenesh.document.MediaType;

/**
 * The kinds of file that may be uploaded: no programs, no packages with macros, no pages with
 * scripts and no archives that could hide them. A PDF may hold scripts; what it may do is up to who
 * opens it.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** How it is named in HTTP and in events. */
    public MediaType mediaType() {
        return new MediaType(mediaType);
    }

    /** How it is named in the store. */
    String ending() {
        return ending;
    }

    static Optional<FileKind> ofMediaType(String name) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(name)).findFirst();
    }

    static Optional<FileKind> ofEnding(String ending) {
        return Stream.of(values()).filter(kind -> kind.ending.equals(ending)).findFirst();
    }
}
