package org.kenesh.command.government;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Governments;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.government.GovernmentEvent.StructureDecreed;

/** Records the list of all agencies of a structure. It is a check and ends no agency. */
public final class DecreeStructure {

    /** The slice. */
    public static final Slice<StructureDecreed> SLICE =
            new Slice<>(
                    "decree-structure",
                    StructureDecreed.class,
                    DecreeStructure::sound,
                    DecreeStructure::decide);

    private DecreeStructure() {}

    static Rule sound(StructureDecreed e, Ground ground) {
        return Rule.all(
                Governments.known(ground, e.government()),
                Acts.known(ground, e.act()),
                Form.atLeast("/agencies", 1, e.agencies()),
                Form.different("/agencies", "", e.agencies()),
                Form.each(
                        "/agencies",
                        e.agencies(),
                        (field, agency) -> Agencies.known(ground, field, agency)));
    }

    static Decision decide(StructureDecreed e, Ground ground) {
        return Decision.accept(e, sound(e, ground));
    }
}
