package org.kenesh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.council.Capacity.ACTING;
import static org.kenesh.council.Capacity.REPRESENTATIVE;
import static org.kenesh.council.Capacity.SUBSTITUTE;
import static org.kenesh.council.Chamber.appointed;
import static org.kenesh.council.Chamber.established;
import static org.kenesh.council.Chamber.released;
import static org.kenesh.council.Chamber.replaced;
import static org.kenesh.council.Chamber.ruled;
import static org.kenesh.council.Chamber.seatOf;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;

@DisplayName("Who sits on a seat")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SittingTest {

    private final Chamber chamber = new Chamber();

    @BeforeEach
    void a_seat() {
        chamber.given(established("2014-01-01", null), seatOf("labour", "2014-01-01"));
    }

    @Test
    void is_who_was_appointed_from_that_day_until_the_day_of_the_release() {
        chamber.given(
                appointed("asan", REPRESENTATIVE, "2014-02-01"), released("asan", "2015-02-01"));

        assertThat(holder("2014-01-31")).isNull();
        assertThat(holder("2014-02-01")).isEqualTo("asan");
        assertThat(holder("2015-01-31")).isEqualTo("asan");
        assertThat(holder("2015-02-01")).isNull();
    }

    @Test
    void is_an_acting_one_until_a_representative_is_appointed() {
        chamber.given(
                appointed("acting", ACTING, "2014-02-01"),
                appointed("asan", REPRESENTATIVE, "2014-05-01"));

        assertThat(there("2014-02-01").capacity()).isEqualTo(ACTING);
        assertThat(there("2014-05-01").capacity()).isEqualTo(REPRESENTATIVE);
        assertThat(holder("2014-05-01")).isEqualTo("asan");
    }

    @Test
    void a_late_release_of_who_was_replaced_moves_nobody() {
        chamber.given(
                appointed("asan", REPRESENTATIVE, "2014-02-01"),
                appointed("usen", REPRESENTATIVE, "2014-05-01"),
                released("asan", "2014-06-01"));

        assertThat(holder("2014-06-01")).isEqualTo("usen");
    }

    @Test
    void substitutes_stand_beside_the_holder_in_the_order_of_their_appointment() {
        chamber.given(
                appointed("first", SUBSTITUTE, "2014-02-01"),
                appointed("asan", REPRESENTATIVE, "2014-02-02"),
                appointed("second", SUBSTITUTE, "2014-03-01"),
                released("first", "2014-04-01"));

        assertThat(substitutes("2014-03-01")).containsExactly("first", "second");
        assertThat(substitutes("2014-04-01")).containsExactly("second");
        assertThat(holder("2014-04-01")).isEqualTo("asan");
    }

    @Test
    void nobody_is_the_substitute_of_themselves() {
        chamber.given(
                appointed("asan", SUBSTITUTE, "2014-02-01"),
                appointed("asan", REPRESENTATIVE, "2014-03-01"));
        assertThat(substitutes("2014-03-01")).isEmpty();
        assertThat(holder("2014-03-01")).isEqualTo("asan");

        chamber.given(appointed("asan", SUBSTITUTE, "2014-04-01"));
        assertThat(substitutes("2014-04-01")).containsExactly("asan");
        assertThat(holder("2014-04-01")).isNull();
    }

    @Test
    void somebody_whose_term_is_over_stays_on_until_replaced() {
        chamber.given(
                appointed("asan", REPRESENTATIVE, "2014-02-01", "2015-02-01"),
                appointed("usen", REPRESENTATIVE, "2015-06-01"));

        assertThat(there("2015-01-31").carriedOver()).isFalse();
        assertThat(there("2015-02-01").carriedOver()).isTrue();
        assertThat(holder("2015-02-01")).isEqualTo("asan");
        assertThat(there("2015-06-01").carriedOver()).isFalse();
        assertThat(holder("2015-06-01")).isEqualTo("usen");
    }

    @Test
    void whoever_another_agency_sent_only_stays_on() {
        chamber.given(
                appointed("asan", REPRESENTATIVE, "2014-02-01"),
                appointed("helper", SUBSTITUTE, "2014-02-01"),
                replaced(List.of("labour"), List.of("social"), "2015-11-05"));

        assertThat(there("2015-11-04").carriedOver()).isFalse();
        assertThat(there("2015-11-05").carriedOver()).isTrue();
        assertThat(chamber.seat("2015-11-05").substitutes())
                .singleElement()
                .matches(Representation::carriedOver);

        chamber.given(appointed("usen", REPRESENTATIVE, "2015-11-05"));
        assertThat(there("2015-11-05").carriedOver()).isFalse();
    }

    @Test
    void whoever_was_sent_while_nothing_said_by_whom_is_not_carried_over_by_a_ruling() {
        chamber.given(
                replaced(List.of("labour"), List.of("youth", "migration"), "2015-11-05"),
                appointed("asan", ACTING, "2015-12-01"),
                ruled("youth", "2016-02-01"));

        assertThat(there("2016-02-01").carriedOver()).isFalse();
    }

    @Test
    void corrections_and_retractions_count_from_when_they_are_known() {
        chamber.given(
                appointed("asan", REPRESENTATIVE, "2014-02-01"),
                new EventCorrected(
                        2, appointed("usen", REPRESENTATIVE, "2014-02-01"), Text.en("misread")),
                new EventRetracted(2, Text.en("nobody was appointed")));

        assertThat(person(chamber.seat("2014-03-01", 3).holder())).isEqualTo("asan");
        assertThat(person(chamber.seat("2014-03-01", 4).holder())).isEqualTo("usen");
        assertThat(chamber.seat("2014-03-01", 5).holder()).isNull();
    }

    private @Nullable String holder(String on) {
        return person(chamber.seat(on).holder());
    }

    private Representation there(String on) {
        return Objects.requireNonNull(chamber.seat(on).holder());
    }

    private List<String> substitutes(String on) {
        return chamber.seat(on).substitutes().stream()
                .map(one -> one.person().person().value())
                .toList();
    }

    private static @Nullable String person(@Nullable Representation one) {
        return one == null ? null : one.person().person().value();
    }
}
