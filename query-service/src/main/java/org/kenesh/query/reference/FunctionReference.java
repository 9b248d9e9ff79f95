package org.kenesh.query.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.function.Function;
import org.kenesh.function.FunctionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.text.Text;

/**
 * A function as others refer to it.
 *
 * @param id the function
 * @param names what it is called on the day of the question; null when that is not known
 */
public record FunctionReference(FunctionId id, @Nullable Text names) {

    /** A function on the day of the question. */
    public static FunctionReference of(Knowledge knowledge, FunctionId id, Asked asked) {
        return new FunctionReference(
                id,
                knowledge
                        .functions()
                        .function(id, asked.on(), asked.known())
                        .map(Function::names)
                        .orElse(null));
    }

    /** The function, or null when none is named. */
    public static @Nullable FunctionReference orNull(
            Knowledge knowledge, @Nullable FunctionId id, Asked asked) {
        return id == null ? null : of(knowledge, id, asked);
    }

    /** Functions on the day of the question. */
    public static List<FunctionReference> of(
            Knowledge knowledge, List<FunctionId> ids, Asked asked) {
        return ids.stream().map(id -> of(knowledge, id, asked)).toList();
    }
}
