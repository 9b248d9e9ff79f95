package org.kenesh.government;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.agency.AgencyRegister;
import org.kenesh.agency.Disposition;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The register of governments")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GovernmentRegisterTest {

    private final Versions versions = new Versions();
    private final AgencyRegister agencies = new AgencyRegister();
    private final GovernmentRegister register = new GovernmentRegister();
    private long size;

    @Test
    void the_government_of_a_day_is_the_one_in_office() {
        record(formed("g1", "2014-04-03"));
        record(new GovernmentEnded(new GovernmentId("g1"), date("2015-11-05"), null, null));
        record(formed("g2", "2015-11-10"));

        assertThat(inOffice("2014-04-02")).isNull();
        assertThat(inOffice("2015-11-04")).isEqualTo("g1");
        assertThat(inOffice("2015-11-07")).isNull();
        assertThat(inOffice("2015-11-10")).isEqualTo("g2");
        assertThat(register.governments(1)).hasSize(1);
    }

    @Test
    void an_agency_missing_from_a_decreed_structure_is_an_open_question_until_it_ends() {
        record(established("listed", AgencyKind.MINISTRY, null));
        record(established("below", AgencyKind.DEPARTMENT, "listed"));
        record(established("left-out", AgencyKind.STATE_SERVICE, null));
        record(established("parliament", AgencyKind.PARLIAMENT, null));
        record(decreed("2016-07-01", "listed"));

        assertThat(unlisted("2016-06-30")).isEmpty();
        assertThat(unlisted("2016-07-01")).containsExactly("left-out");
        record(
                new AgencyAbolished(
                        new AgencyId("left-out"),
                        Disposition.NO_SUCCESSOR,
                        List.of(),
                        date("2016-08-01"),
                        0,
                        null,
                        null));
        assertThat(unlisted("2016-07-31")).containsExactly("left-out");
        assertThat(unlisted("2016-08-01")).isEmpty();
    }

    @Test
    void a_later_structure_that_lists_it_settles_the_question() {
        record(established("left-out", AgencyKind.STATE_SERVICE, null));
        record(decreed("2016-07-01", "listed"));
        record(decreed("2017-07-01", "left-out"));

        assertThat(unlisted("2017-06-30")).containsExactly("left-out");
        assertThat(unlisted("2017-07-01")).isEmpty();
    }

    private @Nullable String inOffice(String on) {
        return register.inOffice(LocalDate.parse(on), size).map(g -> g.id().value()).orElse(null);
    }

    private List<String> unlisted(String on) {
        return register.unlisted(agencies, LocalDate.parse(on), size).stream()
                .map(unlisted -> unlisted.agency().id().value())
                .toList();
    }

    private void record(Event event) {
        for (var version :
                versions.apply(new Recorded(size, Instant.EPOCH, null, null, event)).opened()) {
            agencies.apply(version);
            register.apply(version);
        }
        size++;
    }

    private static Event formed(String id, String on) {
        return new GovernmentFormed(new GovernmentId(id), Text.en(id), date(on), null, null);
    }

    private static Event decreed(String on, String... agencies) {
        return new StructureDecreed(
                null, List.of(agencies).stream().map(AgencyId::new).toList(), date(on), null, null);
    }

    private static Event established(String id, AgencyKind kind, @Nullable String parent) {
        return new AgencyEstablished(
                new AgencyId(id),
                Text.en(id),
                null,
                kind,
                parent == null ? null : new AgencyId(parent),
                date("2010-01-01"),
                0,
                null,
                null);
    }

    private static EffectiveDate date(String text) {
        return EffectiveDate.parse(text);
    }
}
