package org.kenesh.command.file;

import java.util.List;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;

/** What became of a file that was sent. */
public sealed interface Upload {

    /**
     * It is stored.
     *
     * @param sha256 by which commands name it
     * @param mediaType what it was seen to be
     * @param bytes how long it is
     * @param before whether it was stored before
     */
    record Stored(Sha256 sha256, MediaType mediaType, int bytes, boolean before)
            implements Upload {}

    /** It has more bytes than are taken. */
    record TooLarge(long limit) implements Upload {}

    /** There is nothing in it. */
    record Empty() implements Upload {}

    /** It is of a kind that is not taken. */
    record OfOtherKind(String seen, List<MediaType> allowed) implements Upload {}

    /** The virus scanner found something. */
    record Infected(String virus) implements Upload {}

    /** The virus scanner could not be asked. */
    record NotScanned() implements Upload {}
}
