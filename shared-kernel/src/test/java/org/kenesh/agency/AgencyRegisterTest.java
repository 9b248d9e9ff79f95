package org.kenesh.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.Cut;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The register of agencies")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgencyRegisterTest {

    private final Versions versions = new Versions();
    private final AgencyRegister register = new AgencyRegister();
    private final List<Version> opened = new ArrayList<>();
    private long size;

    @Test
    void an_agency_has_the_name_of_the_day() {
        record(established("a", "Ministry of Labour", "2010-01-01"));
        record(renamed("a", "Ministry of Labour and Migration", "2014-05-01", 0));

        assertThat(name("a", "2014-04-30")).isEqualTo("Ministry of Labour");
        assertThat(name("a", "2014-05-01")).isEqualTo("Ministry of Labour and Migration");
        assertThat(name("a", "1990-01-01")).isEqualTo("Ministry of Labour");
    }

    @Test
    void it_exists_from_its_first_day_until_the_day_of_its_end() {
        record(established("a", "A", "2010-01-01"));
        record(abolished("a", "2015-11-05"));

        assertThat(existence("a", "2009-12-31")).isEqualTo(Existence.NOT_YET);
        assertThat(existence("a", "2010-01-01")).isEqualTo(Existence.EXISTS);
        assertThat(existence("a", "2015-11-04")).isEqualTo(Existence.EXISTS);
        assertThat(existence("a", "2015-11-05")).isEqualTo(Existence.ENDED);
    }

    @Test
    void inside_an_imprecise_date_it_may_exist() {
        record(established("a", "A", "2010"));
        record(abolished("a", "2015-10-01/2015-12-11"));

        assertThat(existence("a", "2009-12-31")).isEqualTo(Existence.NOT_YET);
        assertThat(existence("a", "2010-06-01")).isEqualTo(Existence.MAY_EXIST);
        assertThat(existence("a", "2010-12-31")).isEqualTo(Existence.EXISTS);
        assertThat(existence("a", "2015-10-01")).isEqualTo(Existence.MAY_EXIST);
        assertThat(existence("a", "2015-12-11")).isEqualTo(Existence.ENDED);
    }

    @Test
    void a_reorganization_begins_and_ends_agencies() {
        record(established("a", "A", "2010-01-01"));
        record(
                new ReorganizationEnacted(
                        List.of(
                                new Participant(
                                        id("b"),
                                        Participant.Role.BEGINS,
                                        Text.en("B"),
                                        Text.en("b."),
                                        AgencyKind.MINISTRY,
                                        id("g")),
                                Participant.of(id("a"), Participant.Role.CEASES)),
                        List.of(),
                        EffectiveDate.parse("2016-01-01"),
                        0,
                        null,
                        null));

        var b = agency("b", "2016-01-01");
        assertThat(b.names()).isEqualTo(Text.en("B"));
        assertThat(b.kind()).isEqualTo(AgencyKind.MINISTRY);
        assertThat(b.parent()).isEqualTo(id("g"));
        assertThat(b.begun()).isNotNull().extracting(m -> m.position()).isEqualTo(1L);
        assertThat(existence("a", "2016-01-01")).isEqualTo(Existence.ENDED);
        assertThat(register.present(day("2016-01-01"), size))
                .extracting(Agency::id)
                .containsExactly(id("b"));
    }

    @Test
    void between_two_steps_of_a_day_it_is_what_the_first_made_it() {
        record(established("a", "A", "2010-01-01"));
        record(renamed("a", "B", "2011-01-01", 1));
        record(renamed("a", "C", "2011-01-01", 2));

        assertThat(named("a", new Cut(day("2011-01-01"), 1))).isEqualTo("A");
        assertThat(named("a", new Cut(day("2011-01-01"), 2))).isEqualTo("B");
        assertThat(name("a", "2011-01-01")).isEqualTo("C");
    }

    @Test
    void children_are_those_of_the_day() {
        record(established("a", "A", "2010-01-01"));
        record(new AgencySubordinated(id("a"), id("p"), date("2011-01-01"), 0, null, null));
        record(new AgencySubordinated(id("a"), id("q"), date("2012-01-01"), 0, null, null));
        record(new AgencySubordinated(id("a"), null, date("2013-01-01"), 0, null, null));

        assertThat(children("p", "2010-12-31")).isEmpty();
        assertThat(children("p", "2011-12-31")).containsExactly(id("a"));
        assertThat(children("p", "2012-01-01")).isEmpty();
        assertThat(children("q", "2012-01-01")).containsExactly(id("a"));
        assertThat(children("q", "2013-01-01")).isEmpty();
        var parents = register.life(id("a"), size).orElseThrow().parents();
        assertThat(parents).extracting(p -> p.value()).containsExactly(id("p"), id("q"));
        assertThat(parents.getLast().until()).isEqualTo(date("2013-01-01"));
    }

    @Test
    void all_its_names_follow_one_another() {
        record(established("a", "A", "2010-01-01"));
        record(renamed("a", "B", "2012", 0));
        record(abolished("a", "2015-01-01"));

        var names = register.life(id("a"), size).orElseThrow().names();
        assertThat(names)
                .extracting(n -> n.value().names().in(Locale.ENGLISH))
                .containsExactly("A", "B");
        assertThat(names.getFirst().until()).isEqualTo(date("2012"));
        assertThat(names.getLast().until()).isEqualTo(date("2015-01-01"));
    }

    @Test
    void a_correction_and_a_retraction_count_from_when_they_are_known() {
        record(established("a", "A", "2010-01-01"));
        record(renamed("a", "Wrong", "2011-01-01", 0));
        record(new EventCorrected(1, renamed("a", "Right", "2011-01-01", 0), Text.en("typo")));
        record(new EventRetracted(0, Text.en("never")));

        assertThat(nameAt("a", "2011-01-01", 2)).isEqualTo("Wrong");
        assertThat(nameAt("a", "2011-01-01", 3)).isEqualTo("Right");
        assertThat(existence("a", "2011-01-01")).isEqualTo(Existence.NOT_YET);
        assertThat(register.agency(id("a"), day("2011-01-01"), 1)).isPresent();
        assertThat(register.agency(id("a"), day("2011-01-01"), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void old_answers_never_change_and_what_is_applied_twice_changes_nothing(long seed) {
        var random = new Random(seed);
        var answers = new ArrayList<List<Agency>>();
        for (int i = 0; i < 60; i++) {
            record(random(random));
            answers.add(sorted(register.present(day("2012-06-15"), size)));
        }
        opened.forEach(register::apply);
        for (int known = 1; known <= answers.size(); known++) {
            assertThat(sorted(register.present(day("2012-06-15"), known)))
                    .as("seed %d, known %d", seed, known)
                    .isEqualTo(answers.get(known - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void the_order_of_entry_does_not_matter_where_the_order_of_steps_is_known(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<Event>();
        events.add(established("a", "A", "2010-01-01"));
        for (int i = 1; i < 12; i++) {
            events.add(renamed("a", "name " + i, "2011-01-0" + (1 + i / 4), i % 4));
            events.add(
                    new AgencyReclassified(
                            id("a"),
                            i == 11 ? AgencyKind.FUND : AgencyKind.CENTER,
                            date("2012-01-0" + (1 + i / 4)),
                            i % 4,
                            null,
                            null));
        }
        Collections.shuffle(events, random);
        events.forEach(this::record);

        assertThat(name("a", "2011-01-01")).as("seed " + seed).isEqualTo("name 3");
        assertThat(name("a", "2011-01-02")).as("seed " + seed).isEqualTo("name 7");
        assertThat(agency("a", "2012-01-03").kind()).as("seed " + seed).isEqualTo(AgencyKind.FUND);
    }

    private Event random(Random random) {
        var agency = "a" + random.nextInt(5);
        var day = "2012-0" + (1 + random.nextInt(9)) + "-15";
        return switch (random.nextInt(7)) {
            case 0 -> established(agency, "E" + size, random.nextBoolean() ? day : "2012");
            case 1 -> renamed(agency, "R" + size, day, random.nextInt(3));
            case 2 -> abolished(agency, random.nextBoolean() ? day : "2012-05-01/2012-09-30");
            case 3 ->
                    new AgencySubordinated(
                            id(agency), id("a" + random.nextInt(5)), date(day), 0, null, null);
            case 4 -> new EventRetracted(random.nextInt((int) size + 1), Text.en("no"));
            default -> {
                var target = random.nextInt((int) size + 1);
                var data =
                        versions.at(target, size)
                                .map(Version::event)
                                .filter(AgencyRenamed.class::isInstance)
                                .isPresent();
                yield data
                        ? new EventCorrected(
                                target, renamed(agency, "C" + size, day, 0), Text.en("typo"))
                        : established(agency, "E" + size, day);
            }
        };
    }

    private void record(Event event) {
        var change = versions.apply(new Recorded(size, Instant.EPOCH, null, null, event));
        change.opened().forEach(register::apply);
        opened.addAll(change.opened());
        size++;
    }

    private static List<Agency> sorted(List<Agency> agencies) {
        return agencies.stream().sorted(Comparator.comparing(Agency::id)).toList();
    }

    private List<AgencyId> children(String parent, String on) {
        return register.children(id(parent), day(on), size).stream().map(Agency::id).toList();
    }

    private Existence existence(String agency, String on) {
        return agency(agency, on).existence();
    }

    private Agency agency(String agency, String on) {
        return register.agency(id(agency), day(on), size).orElseThrow();
    }

    private String name(String agency, String on) {
        return nameAt(agency, on, size);
    }

    private String nameAt(String agency, String on, long known) {
        return words(register.agency(id(agency), day(on), known).orElseThrow().names());
    }

    private String named(String agency, Cut cut) {
        return words(register.at(id(agency), cut, size).orElseThrow().names());
    }

    private static String words(@Nullable Text text) {
        return Objects.requireNonNull(text).in(Locale.ENGLISH);
    }

    private static AgencyEvent established(String agency, String name, String on) {
        return new AgencyEstablished(
                id(agency), Text.en(name), null, null, null, date(on), 0, null, null);
    }

    private static AgencyEvent renamed(String agency, String name, String on, int sequence) {
        return new AgencyRenamed(id(agency), Text.en(name), null, date(on), sequence, null, null);
    }

    private static AgencyEvent abolished(String agency, String on) {
        return new AgencyAbolished(
                id(agency), Disposition.NOT_STATED, List.of(), date(on), 0, null, null);
    }

    private static AgencyId id(String value) {
        return new AgencyId(value);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static EffectiveDate date(String text) {
        return EffectiveDate.parse(text);
    }
}
