package org.kenesh.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The register of functions")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FunctionRegisterTest {

    private final Versions versions = new Versions();
    private final FunctionRegister register = new FunctionRegister();
    private long size;

    @Test
    void a_function_is_where_the_tree_of_the_day_has_it() {
        record(defined("migration", null, ""));
        record(defined("labour-migration", "migration", "2010-01-01"));
        record(divided("labour-migration", "2012-01-01", "quota", "permits"));
        record(defined("quota", null, "2011-01-01"));

        assertThat(ancestors("quota", "2011-06-01")).isEmpty();
        assertThat(ancestors("quota", "2012-01-01"))
                .containsExactly(id("labour-migration"), id("migration"));
        assertThat(register.children(id("labour-migration"), day("2012-01-01"), size))
                .extracting(Function::id)
                .containsExactly(id("permits"), id("quota"));
        assertThat(register.children(id("labour-migration"), day("2011-12-31"), size)).isEmpty();
    }

    @Test
    void what_was_recorded_last_of_one_day_holds() {
        record(divided("a", "2012-01-01", "x"));
        record(divided("b", "2012-01-01", "x"));

        assertThat(ancestors("x", "2012-01-01")).containsExactly(id("b"));
    }

    @Test
    void joined_functions_are_below_the_joint_one() {
        record(defined("a", null, ""));
        record(defined("b", null, ""));
        record(
                new FunctionsJoined(
                        List.of(id("a"), id("b")), id("c"), date("2015-01-01"), 0, null, null));

        assertThat(ancestors("a", "2014-12-31")).isEmpty();
        assertThat(ancestors("a", "2015-01-01")).containsExactly(id("c"));
        assertThat(register.parents(id("b"), size))
                .singleElement()
                .satisfies(span -> assertThat(span.from()).isEqualTo(date("2015-01-01")));
    }

    @Test
    void a_circle_in_the_tree_ends() {
        record(divided("a", "2012-01-01", "b"));
        record(divided("b", "2012-01-01", "a"));

        assertThat(ancestors("a", "2012-01-01")).containsExactly(id("b"));
    }

    @Test
    void what_is_known_later_changes_no_earlier_answer() {
        record(defined("a", "b", ""));
        record(new EventRetracted(0, Text.en("never")));

        assertThat(register.function(id("a"), day("2012-01-01"), 1)).isPresent();
        assertThat(register.function(id("a"), day("2012-01-01"), 2)).isEmpty();
        assertThat(register.present(day("2012-01-01"), 1)).hasSize(1);
    }

    private List<FunctionId> ancestors(String function, String on) {
        return register.ancestors(id(function), day(on), size);
    }

    private void record(Event event) {
        versions.apply(new Recorded(size, Instant.EPOCH, null, null, event))
                .opened()
                .forEach(register::apply);
        size++;
    }

    private static FunctionEvent defined(String function, @Nullable String parent, String on) {
        return new FunctionDefined(
                id(function),
                Text.en(function),
                parent == null ? null : id(parent),
                on.isEmpty() ? EffectiveDate.ALWAYS : date(on),
                0,
                null,
                null);
    }

    private static FunctionEvent divided(String function, String on, String... into) {
        return new FunctionDivided(
                id(function),
                List.of(into).stream().map(FunctionId::new).toList(),
                date(on),
                0,
                null,
                null);
    }

    private static FunctionId id(String value) {
        return new FunctionId(value);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static EffectiveDate date(String text) {
        return EffectiveDate.parse(text);
    }
}
