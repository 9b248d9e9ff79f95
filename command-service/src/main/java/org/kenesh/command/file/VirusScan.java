package org.kenesh.command.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for viruses in what is uploaded. */
@FunctionalInterface
public interface VirusScan {

    /** Finds nothing, as there is nobody who looks. */
    VirusScan NONE = _ -> Optional.empty();

    /**
     * What was found in a file; empty when nothing was.
     *
     * @throws IOException when it could not be looked at
     */
    Optional<String> found(Path file) throws IOException;
}
