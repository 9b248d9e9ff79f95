package org.kenesh.document;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * A file whose content is stored. A command need not say media type and size, which are known from
 * the content; an event says them.
 *
 * @param sha256 by which the content is found and proved
 * @param name what it was called where it came from; it is shown and never used as a path
 * @param mediaType what the content was seen to be
 * @param bytes how long it is; 0 in a command that does not say it
 */
public record StoredFile(
        Sha256 sha256, @Nullable String name, @Nullable MediaType mediaType, int bytes) {

    private static final int LONGEST_NAME = 255;

    /**
     * Refuses, with {@link IllegalArgumentException}, a negative size, and a name that is blank,
     * longer than 255 characters, or holds a slash or a character that is not seen.
     */
    public StoredFile {
        if (name != null && !isName(name)) {
            throw new Impossible(Must.FILE_NAME);
        }
        if (bytes < 0) {
            throw new Impossible(Must.BYTES);
        }
    }

    /** The same with what is known from the content. */
    public StoredFile of(MediaType seen, int length) {
        return new StoredFile(sha256, name, seen, length);
    }

    /** Whether this says nothing else about the content. */
    public boolean fits(MediaType seen, int length) {
        return (mediaType == null || mediaType.equals(seen)) && (bytes == 0 || bytes == length);
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().allMatch(StoredFile::isOfName);
    }

    /** Characters that change the direction of others could make an ending look like another. */
    private static boolean isOfName(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> c != '/' && c != '\\';
        };
    }
}
