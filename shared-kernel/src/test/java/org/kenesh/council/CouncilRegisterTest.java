package org.kenesh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.council.Chamber.COUNCIL;
import static org.kenesh.council.Chamber.HALF;
import static org.kenesh.council.Chamber.TWO_THIRDS;
import static org.kenesh.council.Chamber.amended;
import static org.kenesh.council.Chamber.date;
import static org.kenesh.council.Chamber.day;
import static org.kenesh.council.Chamber.dissolved;
import static org.kenesh.council.Chamber.established;
import static org.kenesh.council.Chamber.office;
import static org.kenesh.council.Chamber.renamed;
import static org.kenesh.council.Chamber.seatOf;
import static org.kenesh.council.Chamber.withdrawn;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.act.ActId;
import org.kenesh.agency.Existence;
import org.kenesh.record.Cut;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;

@DisplayName("The register of councils")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilRegisterTest {

    private final Chamber chamber = new Chamber();

    @Test
    void a_council_exists_from_its_first_day_until_the_day_of_its_end() {
        chamber.given(established("2014-03-01", HALF), dissolved("2018-06-01"));

        assertThat(chamber.council("2014-02-28").existence()).isEqualTo(Existence.NOT_YET);
        assertThat(chamber.council("2014-03-01").existence()).isEqualTo(Existence.EXISTS);
        assertThat(chamber.council("2018-05-31").existence()).isEqualTo(Existence.EXISTS);
        assertThat(chamber.council("2018-06-01").existence()).isEqualTo(Existence.ENDED);
    }

    @Test
    void inside_an_imprecise_date_it_may_exist() {
        chamber.given(established("2014", null), dissolved("2018-06"));

        assertThat(chamber.council("2013-12-31").existence()).isEqualTo(Existence.NOT_YET);
        assertThat(chamber.council("2014-05-01").existence()).isEqualTo(Existence.MAY_EXIST);
        assertThat(chamber.council("2014-12-31").existence()).isEqualTo(Existence.EXISTS);
        assertThat(chamber.council("2018-06-01").existence()).isEqualTo(Existence.MAY_EXIST);
        assertThat(chamber.council("2018-06-30").existence()).isEqualTo(Existence.ENDED);
    }

    @Test
    void it_has_the_rule_of_the_day_with_the_act_that_made_it() {
        chamber.given(established("2014-03-01", HALF), amended(TWO_THIRDS, "2016-01-01"));

        var first = Objects.requireNonNull(chamber.council("2015-12-31").quorum());
        assertThat(first.value()).isEqualTo(HALF);
        assertThat(first.act()).isEqualTo(new ActId("decree"));
        assertThat(first.until()).isEqualTo(date("2016-01-01"));
        var second = Objects.requireNonNull(chamber.council("2016-01-01").quorum());
        assertThat(second.value()).isEqualTo(TWO_THIRDS);
        assertThat(second.act()).isEqualTo(new ActId("amendment"));
        assertThat(second.position()).isEqualTo(1);
        assertThat(second.until()).isNull();
        assertThat(chamber.council("2014-02-28").quorum()).isNull();
    }

    @Test
    void what_an_amendment_does_not_say_stays_as_it_was() {
        chamber.given(established("2014-03-01", HALF), renamed("Great council", "2015-01-01", 0));

        var later = chamber.council("2015-01-01");
        assertThat(later.names()).isEqualTo(Text.en("Great council"));
        assertThat(later.authority()).isEqualTo(Authority.CONSULTATIVE);
        assertThat(Objects.requireNonNull(later.quorum()).value()).isEqualTo(HALF);
        assertThat(Objects.requireNonNull(later.quorum()).position()).isZero();
    }

    @Test
    void it_has_its_first_name_before_it_began_and_its_last_one_after_it_ended() {
        chamber.given(
                established("2014-03-01", null),
                renamed("Last", "2015-01-01", 0),
                dissolved("2016-01-01"));

        assertThat(chamber.council("2000-01-01").names()).isEqualTo(Text.en("Council"));
        assertThat(chamber.council("2020-01-01").names()).isEqualTo(Text.en("Last"));
        assertThat(chamber.life().names().getLast().until()).isEqualTo(date("2016-01-01"));
    }

    @Test
    void between_two_steps_of_a_day_it_is_what_the_first_made_it() {
        chamber.given(
                established("2014-03-01", null),
                renamed("Second", "2015-01-01", 2),
                renamed("First", "2015-01-01", 1));

        assertThat(named(1)).isEqualTo("Council");
        assertThat(named(2)).isEqualTo("First");
        assertThat(named(3)).isEqualTo("Second");
    }

    @Test
    void a_correction_and_a_retraction_count_from_when_they_are_known() {
        chamber.given(
                established("2014-03-01", HALF),
                amended(TWO_THIRDS, "2016-01-01"),
                new EventCorrected(1, amended(TWO_THIRDS, "2017-01-01"), Text.en("typo")),
                new EventRetracted(0, Text.en("never")));

        var day = day("2016-06-01");
        var register = chamber.register();
        assertThat(quorum(register.council(COUNCIL, day, 2).orElseThrow())).isEqualTo(TWO_THIRDS);
        assertThat(quorum(register.council(COUNCIL, day, 3).orElseThrow())).isEqualTo(HALF);
        assertThat(register.council(COUNCIL, day, 4)).isEmpty();
        assertThat(register.council(COUNCIL, day, 0)).isEmpty();
    }

    @Test
    void its_seats_are_those_of_the_day_by_role_and_age() {
        chamber.given(
                established("2014-03-01", null),
                office("member", SeatRole.MEMBER, "2014-03-01"),
                office("observer", SeatRole.OBSERVER, "2014-03-01"),
                office("younger", SeatRole.MEMBER, "2015-01-01"),
                office("chair", SeatRole.CHAIR, "2014-03-01"),
                withdrawn("member", "2016-01-01"));

        assertThat(chamber.seats("2014-03-01")).containsExactly("chair", "member", "observer");
        assertThat(chamber.seats("2015-01-01"))
                .containsExactly("chair", "member", "younger", "observer");
        assertThat(chamber.seats("2016-01-01")).containsExactly("chair", "younger", "observer");
    }

    @Test
    void nobody_sits_on_it_before_it_began_and_after_it_ended() {
        chamber.given(
                established("2014-03-01", null),
                office("chair", SeatRole.CHAIR, "2014-01-01"),
                dissolved("2016-01-01"));

        assertThat(chamber.seats("2014-02-28")).isEmpty();
        assertThat(chamber.seats("2014-03-01")).containsExactly("chair");
        assertThat(chamber.seats("2016-01-01")).isEmpty();
    }

    @Test
    void a_seat_that_was_put_on_another_council_is_no_longer_on_this_one() {
        var made = seatOf("labour", "2014-03-01");
        var elsewhere =
                new CouncilEvent.SeatCreated(
                        made.seat(),
                        new CouncilId("other"),
                        made.owner(),
                        null,
                        made.role(),
                        made.voting(),
                        made.effectiveOn(),
                        0,
                        null,
                        null);
        chamber.given(established("2014-03-01", null), made);
        assertThat(chamber.seats("2015-01-01")).containsExactly("s");

        chamber.given(new EventCorrected(1, elsewhere, Text.en("read wrongly")));
        assertThat(chamber.seats("2015-01-01")).isEmpty();
        assertThat(chamber.register().seats(COUNCIL, 2)).hasSize(1);
    }

    private String named(int sequence) {
        return chamber.life().at(new Cut(day("2015-01-01"), sequence)).names().in(Locale.ENGLISH);
    }

    private static QuorumRule quorum(Council council) {
        return Objects.requireNonNull(council.quorum()).value();
    }
}
