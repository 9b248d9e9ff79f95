package org.kenesh.act;

import org.jspecify.annotations.Nullable;
import org.kenesh.event.Event;
import org.kenesh.event.Source;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to a legal act. */
public sealed interface LegalActEvent extends Event {

    /** The act. */
    ActId act();

    /** An act became known. Each of its dates may be unknown. */
    record LegalActRegistered(
            ActId act,
            ActKind kind,
            @Nullable String number,
            Text title,
            @Nullable Text issuer,
            @Nullable EffectiveDate signedOn,
            @Nullable EffectiveDate publishedOn,
            @Nullable EffectiveDate inForceOn,
            @Nullable Source source)
            implements LegalActEvent {}

    /** Another act changed this one's text. What that moves is recorded by events of its own. */
    record LegalActAmended(
            ActId act,
            ActId by,
            EffectiveDate effectiveOn,
            @Nullable Text summary,
            @Nullable Source source)
            implements LegalActEvent {}

    /** The act ceased to be in force. What it had moved stays moved. */
    record LegalActRevoked(
            ActId act, @Nullable ActId by, EffectiveDate effectiveOn, @Nullable Source source)
            implements LegalActEvent {}
}
