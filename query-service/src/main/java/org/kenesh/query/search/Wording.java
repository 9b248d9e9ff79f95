package org.kenesh.query.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;

/**
 * The words of a thing of the record at one day and state of knowledge.
 *
 * @param council whose it is, if it is one's
 * @param said the words
 */
record Wording(@Nullable CouncilId council, List<Said> said) {

    Wording {
        said = List.copyOf(said);
    }

    static Wording of(@Nullable CouncilId council, List<Stream<Said>> said) {
        return new Wording(council, said.stream().flatMap(each -> each).toList());
    }
}
