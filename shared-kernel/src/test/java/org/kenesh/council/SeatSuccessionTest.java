package org.kenesh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.council.Chamber.abolished;
import static org.kenesh.council.Chamber.date;
import static org.kenesh.council.Chamber.established;
import static org.kenesh.council.Chamber.line;
import static org.kenesh.council.Chamber.office;
import static org.kenesh.council.Chamber.reorganized;
import static org.kenesh.council.Chamber.replaced;
import static org.kenesh.council.Chamber.ruled;
import static org.kenesh.council.Chamber.seatOf;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Rule;
import org.kenesh.agency.succession.Status;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;

@DisplayName("A seat")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeatSuccessionTest {

    private final Chamber chamber = new Chamber();

    @BeforeEach
    void a_council() {
        chamber.given(established("2014-01-01", null));
    }

    @Test
    void follows_its_agency_through_a_merger() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour", "health"), List.of("social"), "2015-11-05"));

        assertThat(holder("2015-11-04")).isEqualTo("labour");
        assertThat(holder("2015-11-05")).isEqualTo("social");
        assertThat(chamber.seat("2015-11-05").votes()).isTrue();
        assertThat(chamber.seat("2015-11-05").owner())
                .isEqualTo(new SeatOwner.Agency(new AgencyId("labour")));
    }

    @Test
    void is_vacant_when_its_agency_is_split_until_it_is_ruled_whose_it_is() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour"), List.of("youth", "migration"), "2015-11-05"),
                ruled("migration", "2016-02-01"));

        var split = chamber.seat("2016-01-31");
        assertThat(split.vacant()).isTrue();
        assertThat(split.votes()).isFalse();
        assertThat(split.agency()).isEmpty();
        assertThat(answer(split).status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(answer(split).candidates())
                .containsExactly(new AgencyId("migration"), new AgencyId("youth"));
        assertThat(answer(split).since()).isEqualTo("2015-11-05");
        assertThat(holder("2016-02-01")).isEqualTo("migration");
    }

    @Test
    void is_vacant_when_its_agency_ended_and_nobody_came_after_it() {
        chamber.given(seatOf("labour", "2014-01-01"), abolished("labour", "2015-11-05"));

        var orphan = chamber.seat("2015-11-05");
        assertThat(orphan.vacant()).isTrue();
        assertThat(answer(orphan).status()).isEqualTo(Status.ORPHANED);
        assertThat(answer(orphan).last()).containsExactly(new AgencyId("labour"));

        chamber.given(ruled("health", "2016-01-01"));
        assertThat(holder("2016-01-01")).isEqualTo("health");
    }

    @Test
    void of_a_function_goes_where_the_function_goes() {
        chamber.given(
                seatOf("labour", "migration", "2014-01-01"),
                reorganized(
                        List.of("labour"),
                        List.of("service", "social"),
                        List.of(line("migration", "labour", "service")),
                        "2015-11-05"));

        assertThat(holder("2015-11-05")).isEqualTo("service");
    }

    @Test
    void that_was_made_for_an_agency_which_was_gone_is_of_who_came_after_it() {
        chamber.given(
                replaced(List.of("labour"), List.of("social"), "2013-01-01"),
                seatOf("labour", "2014-01-01"));

        assertThat(holder("2014-01-01")).isEqualTo("social");
    }

    @Test
    void goes_on_from_whom_it_was_ruled_to_belong_to() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour"), List.of("youth", "migration"), "2015-11-05"),
                ruled("migration", "2016-02-01"),
                replaced(List.of("migration"), List.of("interior"), "2017-01-01"));

        assertThat(holder("2017-01-01")).isEqualTo("interior");
    }

    @Test
    void keeps_to_a_ruling_of_the_day_on_which_its_agency_is_split() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour"), List.of("youth", "migration"), "2015-11-05"),
                ruled("youth", "2015-11-05"));

        assertThat(holder("2015-11-05")).isEqualTo("youth");
    }

    @Test
    void tells_every_step_with_its_act() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour"), List.of("youth", "migration"), "2015-11-05"),
                ruled("migration", "2016-02-01"));

        var chain = answer(chamber.seat("2016-02-01")).chain();
        assertThat(chain)
                .extracting(step -> step.rule())
                .containsExactly(Rule.ASSIGNED, Rule.R7_SEVERAL, Rule.R1_RULED);
        assertThat(chain)
                .extracting(step -> step.positions().getFirst())
                .containsExactly(1L, 2L, 3L);
        assertThat(chain)
                .extracting(step -> step.acts())
                .containsExactly(
                        List.of(new ActId("decree")),
                        List.of(new ActId("reform")),
                        List.of(new ActId("ruling")));
    }

    @Test
    void is_uncertain_inside_an_imprecise_date() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour"), List.of("social"), "2015-11"));

        var within = chamber.seat("2015-11-15");
        assertThat(answer(within).status()).isEqualTo(Status.DATE_UNCERTAIN);
        assertThat(within.vacant()).isTrue();
        assertThat(holder("2015-11-30")).isEqualTo("social");
    }

    @Test
    void of_an_office_is_no_agencys_and_never_vacant() {
        chamber.given(office("s", SeatRole.CHAIR, "2014-01-01"));

        var seat = chamber.seat("2015-01-01");
        assertThat(seat.responsibility()).isNull();
        assertThat(seat.vacant()).isFalse();
        assertThat(seat.agency()).isEmpty();
        assertThat(seat.ofState()).isTrue();
    }

    @Test
    void is_rescued_by_a_late_act_and_the_old_answer_stays() {
        chamber.given(seatOf("labour", "2014-01-01"), abolished("labour", "2015-11-05"));
        long before = chamber.size();
        chamber.given(
                new SuccessionDeclared(
                        new AgencyId("labour"),
                        new AgencyId("social"),
                        date("2015-11-05"),
                        0,
                        null,
                        null));

        assertThat(answer(chamber.seat("2016-01-01", before)).status()).isEqualTo(Status.ORPHANED);
        assertThat(holder("2016-01-01")).isEqualTo("social");
    }

    @Test
    void is_as_a_correction_or_retraction_of_a_ruling_says_once_that_is_known() {
        chamber.given(
                seatOf("labour", "2014-01-01"),
                replaced(List.of("labour"), List.of("youth", "migration"), "2015-11-05"),
                ruled("migration", "2016-02-01"),
                new EventCorrected(3, ruled("youth", "2016-02-01"), Text.en("misread")),
                new EventRetracted(3, Text.en("never ruled")));

        assertThat(chamber.seat("2016-03-01", 4).agency()).hasValue(new AgencyId("migration"));
        assertThat(chamber.seat("2016-03-01", 5).agency()).hasValue(new AgencyId("youth"));
        assertThat(chamber.seat("2016-03-01", 6).agency()).isEmpty();
    }

    private String holder(String on) {
        return chamber.seat(on).agency().orElseThrow().value();
    }

    private static Responsibility answer(Seat seat) {
        return Objects.requireNonNull(seat.responsibility());
    }
}
