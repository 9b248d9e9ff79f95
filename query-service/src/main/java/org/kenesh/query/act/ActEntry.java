package org.kenesh.query.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.act.LegalAct;
import org.kenesh.event.Source;
import org.kenesh.record.Milestone;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A legal act in the register. What is not known is left out.
 *
 * @param id the act
 * @param kind its form
 * @param number its number
 * @param title what it is called
 * @param issuer who made it
 * @param signedOn when it was signed
 * @param publishedOn when it was published
 * @param inForceOn since when it is in force
 * @param position the event that registered it
 * @param amended when which act changed it
 * @param revoked since when it is not in force
 * @param source where it was read
 */
record ActEntry(
        ActId id,
        ActKind kind,
        @Nullable String number,
        Text title,
        @Nullable Text issuer,
        @Nullable EffectiveDate signedOn,
        @Nullable EffectiveDate publishedOn,
        @Nullable EffectiveDate inForceOn,
        long position,
        List<Milestone> amended,
        @Nullable Milestone revoked,
        @Nullable Source source) {

    static ActEntry of(LegalAct act) {
        var registered = act.registered();
        return new ActEntry(
                registered.act(),
                registered.kind(),
                registered.number(),
                registered.title(),
                registered.issuer(),
                registered.signedOn(),
                registered.publishedOn(),
                registered.inForceOn(),
                act.position(),
                act.amended(),
                act.revoked(),
                registered.source());
    }
}
