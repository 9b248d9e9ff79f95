package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.Disposition;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.NeverRight.DispositionContradicts;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Ends an agency by an act of its own. */
public final class AbolishAgency {

    /** The slice. */
    public static final Slice<AgencyAbolished> SLICE =
            new Slice<>(
                    "abolish-agency",
                    AgencyAbolished.class,
                    AbolishAgency::sound,
                    AbolishAgency::decide);

    private AbolishAgency() {}

    static Rule sound(AgencyAbolished e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Agencies.known(ground, "/agency", e.agency()),
                Acts.known(ground, e.act()),
                Rule.unless(
                        (e.disposition() == Disposition.FUNCTIONS_LISTED)
                                == e.functions().isEmpty(),
                        new DispositionContradicts("/functions", e.disposition())),
                Form.different("/functions", "", e.functions()),
                Form.each(
                        "/functions",
                        e.functions(),
                        (field, function) -> Functions.known(ground, field, function)));
    }

    static Decision decide(AgencyAbolished e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Agencies.endsOnce(ground, "/agency", e.agency(), e));
    }
}
