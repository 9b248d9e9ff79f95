package org.kenesh.query.function;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kenesh.function.Function;
import org.kenesh.function.FunctionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.record.Dated;

/**
 * All that is known of a function, who holds it aside.
 *
 * @param function the function on the day
 * @param ancestors the functions above it on the day, the nearest first
 * @param parts the functions below it on the day, as a tree
 * @param allParents the functions that it belonged to over time
 */
record FunctionFile(
        @JsonUnwrapped Function function,
        List<FunctionReference> ancestors,
        List<Part> parts,
        List<Dated<FunctionId>> allParents) {

    /** A function of the tree, with those below it. */
    record Part(@JsonUnwrapped FunctionReference function, List<Part> parts) {}

    static FunctionFile of(Knowledge knowledge, Function function, Asked asked) {
        var above = knowledge.functions().ancestors(function.id(), asked.on(), asked.known());
        return new FunctionFile(
                function,
                FunctionReference.of(knowledge, above, asked),
                parts(knowledge, function.id(), asked, new HashSet<>()),
                knowledge.functions().parents(function.id(), asked.known()));
    }

    private static List<Part> parts(
            Knowledge knowledge, FunctionId id, Asked asked, Set<FunctionId> seen) {
        var parts = new ArrayList<Part>();
        if (seen.add(id)) {
            for (var child : knowledge.functions().children(id, asked.on(), asked.known())) {
                parts.add(
                        new Part(
                                new FunctionReference(child.id(), child.names()),
                                parts(knowledge, child.id(), asked, seen)));
            }
        }
        return parts;
    }
}
