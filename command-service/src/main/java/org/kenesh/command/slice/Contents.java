package org.kenesh.command.slice;

import java.util.Optional;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;

/** The files that were uploaded. */
@FunctionalInterface
public interface Contents {

    /** What is known of the content with that hash; empty when it was not uploaded. */
    Optional<Seen> of(Sha256 hash);

    /**
     * What is known of a content.
     *
     * @param mediaType what it was seen to be
     * @param bytes how long it is
     */
    record Seen(MediaType mediaType, int bytes) {}
}
