package org.kenesh.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.LegalActEvent.LegalActAmended;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.act.LegalActEvent.LegalActRevoked;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The register of acts")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActRegisterTest {

    private static final ActId ACT = new ActId("decree-758");
    private static final ActId LATER = new ActId("decree-1");

    private final Versions versions = new Versions();
    private final ActRegister register = new ActRegister();
    private long size;

    @Test
    void an_act_knows_what_amended_and_what_revoked_it() {
        record(registered());
        record(new LegalActAmended(ACT, LATER, EffectiveDate.parse("2016"), null, null));
        record(new LegalActRevoked(ACT, null, EffectiveDate.parse("2018-01-01"), null));

        var act = register.act(ACT, size).orElseThrow();
        assertThat(act.amended())
                .singleElement()
                .satisfies(m -> assertThat(m.act()).isEqualTo(LATER));
        assertThat(act.revoked()).isNotNull();
        assertThat(register.act(ACT, 2).orElseThrow().revoked()).isNull();
        assertThat(register.act(ACT, 0)).isEmpty();
    }

    @Test
    void it_knows_what_it_did_also_when_it_is_registered_later() {
        record(established("2015-11-05", ACT));
        record(established("2014-01-01", ACT));
        record(established("2014-01-01", LATER));
        record(registered());

        assertThat(register.effects(ACT, size))
                .extracting(Version::position)
                .containsExactly(1L, 0L);
        assertThat(register.acts(size)).hasSize(1);
        record(new EventRetracted(0, Text.en("never")));
        assertThat(register.effects(ACT, size)).extracting(Version::position).containsExactly(1L);
        assertThat(register.effects(ACT, 4)).hasSize(2);
    }

    private void record(Event event) {
        versions.apply(new Recorded(size, Instant.EPOCH, null, null, event))
                .opened()
                .forEach(register::apply);
        size++;
    }

    private static Event established(String on, ActId act) {
        return new AgencyEstablished(
                new AgencyId("a" + on),
                Text.en("A"),
                null,
                null,
                null,
                EffectiveDate.parse(on),
                0,
                act,
                null);
    }

    private static Event registered() {
        return new LegalActRegistered(
                ACT,
                ActKind.RESOLUTION,
                "758",
                Text.en("On structure"),
                null,
                null,
                null,
                null,
                null);
    }
}
