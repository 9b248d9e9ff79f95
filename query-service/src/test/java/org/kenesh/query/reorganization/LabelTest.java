package org.kenesh.query.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.reorganization.Label.ABOLITION;
import static org.kenesh.query.reorganization.Label.ASSEMBLY;
import static org.kenesh.query.reorganization.Label.CREATION;
import static org.kenesh.query.reorganization.Label.MERGER;
import static org.kenesh.query.reorganization.Label.MIXED;
import static org.kenesh.query.reorganization.Label.NO_CHANGE;
import static org.kenesh.query.reorganization.Label.PARTITION;
import static org.kenesh.query.reorganization.Label.RENAMING_LIKE_REPLACEMENT;
import static org.kenesh.query.reorganization.Label.REPLACEMENT;
import static org.kenesh.query.reorganization.Label.SPLIT_DISSOLVED;
import static org.kenesh.query.reorganization.Label.SPLIT_SURVIVING;
import static org.kenesh.query.reorganization.Label.TAKEOVER;
import static org.kenesh.query.reorganization.Label.TRANSFER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

@DisplayName("What a reorganization amounts to")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LabelTest {

    /** {@code -a} ceases, {@code +b} begins, {@code c} continues; {@code a>b:f} is a line. */
    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(MERGER, "-a -b +c", "a>c:ALL b>c:ALL"),
                Arguments.of(MERGER, "-a -b +c", "a>c:f b>c:REMAINDER"),
                Arguments.of(MERGER, "-a -b +c", ""),
                Arguments.of(TAKEOVER, "-a b", "a>b:ALL"),
                Arguments.of(TAKEOVER, "-a b", "a>b:f"),
                Arguments.of(TAKEOVER, "-a b", ""),
                Arguments.of(TAKEOVER, "-a -b c", "a>c:ALL b>c:f"),
                Arguments.of(SPLIT_DISSOLVED, "-a +b +c", "a>b:f a>c:REMAINDER"),
                Arguments.of(SPLIT_DISSOLVED, "-a +b +c", ""),
                Arguments.of(SPLIT_SURVIVING, "a +b", "a>b:f"),
                Arguments.of(SPLIT_SURVIVING, "a +b +c", "a>b:f a>c:g"),
                Arguments.of(PARTITION, "-a b c", "a>b:f a>c:g"),
                Arguments.of(PARTITION, "-a +b c", "a>b:f a>c:REMAINDER"),
                Arguments.of(PARTITION, "-a +b c", ""),
                Arguments.of(RENAMING_LIKE_REPLACEMENT, "-a +b", "a>b:ALL"),
                Arguments.of(RENAMING_LIKE_REPLACEMENT, "-a +b", "a>b:f a>b:REMAINDER"),
                Arguments.of(RENAMING_LIKE_REPLACEMENT, "-a +b", ""),
                Arguments.of(REPLACEMENT, "-a +b", "a>b:f"),
                Arguments.of(CREATION, "+a", ""),
                Arguments.of(CREATION, "+a +b", ""),
                Arguments.of(CREATION, "+a b", ""),
                Arguments.of(ASSEMBLY, "a b +c", "a>c:f b>c:g"),
                Arguments.of(ASSEMBLY, "-a b +c", "a>c:ALL b>c:f"),
                Arguments.of(ASSEMBLY, "-a -b d +c", "a>c:ALL b>c:f d>c:g"),
                Arguments.of(MIXED, "-a b c", "a>c:ALL b>c:f"),
                Arguments.of(ABOLITION, "-a", ""),
                Arguments.of(ABOLITION, "-a -b", ""),
                Arguments.of(TRANSFER, "a b", "a>b:f"),
                Arguments.of(TRANSFER, "a b c", "a>b:f b>c:g"),
                Arguments.of(NO_CHANGE, "a b", ""),
                Arguments.of(MIXED, "-a -b +c +d", "a>c:f a>d:g b>d:ALL"),
                Arguments.of(MIXED, "-a -b +c +d", ""),
                Arguments.of(MIXED, "-a b +c +d", "a>c:ALL b>c:f b>d:g"),
                Arguments.of(MIXED, "-a b c", "a>b:ALL b>c:f"),
                Arguments.of(MIXED, "-a b", "b>a:f"),
                Arguments.of(MIXED, "-a -b +c", "a>b:ALL b>c:ALL"),
                Arguments.of(MIXED, "a +b c", "a>b:f a>c:g"),
                Arguments.of(MIXED, "a +b +c", "a>b:f b>c:g"),
                Arguments.of(MIXED, "a b +c +d", "a>c:f b>c:g b>d:h"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("rules")
    void follows_from_roles_and_lines(Label expected, String roles, String lines) {
        var parts = Part.of(reorganization(roles, lines));

        assertThat(Part.together(parts)).isEqualTo(expected);
    }

    @Test
    void independent_parts_are_told_apart() {
        var parts = Part.of(reorganization("-a +b -c d +e f", "a>b:ALL c>d:ALL"));

        assertThat(parts)
                .extracting(Part::label)
                .containsExactly(RENAMING_LIKE_REPLACEMENT, TAKEOVER, CREATION, NO_CHANGE);
        assertThat(Part.together(parts)).isEqualTo(MIXED);
    }

    @Test
    void independent_parts_of_one_sort_are_that_sort() {
        var parts = Part.of(reorganization("-a +b -c +d", "a>b:ALL c>d:ALL"));

        assertThat(parts).hasSize(2);
        assertThat(Part.together(parts)).isEqualTo(RENAMING_LIKE_REPLACEMENT);
    }

    @Test
    void a_part_names_its_agencies_by_role() {
        var part = Part.of(reorganization("c -a +b", "a>b:f a>c:g")).getFirst();

        assertThat(part)
                .isEqualTo(
                        new Part(
                                PARTITION,
                                List.of(new AgencyId("a")),
                                List.of(new AgencyId("b")),
                                List.of(new AgencyId("c"))));
    }

    @Test
    void the_order_of_participants_and_lines_does_not_matter() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var event = random(random);
            var participants = new ArrayList<>(event.participants());
            var transfers = new ArrayList<>(event.transfers());
            Collections.shuffle(participants, random);
            Collections.shuffle(transfers, random);

            assertThat(Part.together(Part.of(of(participants, transfers))))
                    .as("seed %d: %s", seed, event)
                    .isEqualTo(Part.together(Part.of(event)));
        }
    }

    @Test
    void every_participant_is_in_one_part() {
        for (long seed = 1; seed <= 200; seed++) {
            var event = random(new Random(seed));

            assertThat(Part.of(event))
                    .as("seed %d: %s", seed, event)
                    .flatExtracting(LabelTest::members)
                    .containsExactlyInAnyOrderElementsOf(
                            event.participants().stream().map(Participant::agency).toList());
        }
    }

    private static List<AgencyId> members(Part part) {
        return Stream.of(part.ceasing(), part.beginning(), part.continuing())
                .flatMap(List::stream)
                .toList();
    }

    private static ReorganizationEnacted random(Random random) {
        var participants = new ArrayList<Participant>();
        for (int i = 0; i < 2 + random.nextInt(7); i++) {
            var role = List.of(Role.values()).get(random.nextInt(3));
            participants.add(Participant.of(new AgencyId("a" + i), role));
        }
        var transfers = new ArrayList<Transfer>();
        for (int i = 0; i < random.nextInt(8); i++) {
            int from = random.nextInt(participants.size());
            int to = (from + 1 + random.nextInt(participants.size() - 1)) % participants.size();
            transfers.add(
                    new Transfer(
                            random.nextBoolean()
                                    ? Scope.Whole.ALL
                                    : new Scope.Of(new FunctionId("f" + i)),
                            participants.get(from).agency(),
                            participants.get(to).agency(),
                            null));
        }
        return of(participants, transfers);
    }

    private static ReorganizationEnacted reorganization(String roles, String lines) {
        return of(
                Stream.of(roles.split(" ")).map(LabelTest::participant).toList(),
                lines.isEmpty()
                        ? List.of()
                        : Stream.of(lines.split(" ")).map(LabelTest::line).toList());
    }

    private static Participant participant(String text) {
        return switch (text.charAt(0)) {
            case '-' -> Participant.of(new AgencyId(text.substring(1)), Role.CEASES);
            case '+' -> Participant.of(new AgencyId(text.substring(1)), Role.BEGINS);
            default -> Participant.of(new AgencyId(text), Role.CONTINUES);
        };
    }

    private static Transfer line(String text) {
        var ends = text.substring(0, text.indexOf(':')).split(">", 2);
        var scope =
                switch (text.substring(text.indexOf(':') + 1)) {
                    case "ALL" -> Scope.Whole.ALL;
                    case "REMAINDER" -> Scope.Whole.REMAINDER;
                    case String function -> new Scope.Of(new FunctionId(function));
                };
        return new Transfer(scope, new AgencyId(ends[0]), new AgencyId(ends[1]), null);
    }

    private static ReorganizationEnacted of(
            List<Participant> participants, List<Transfer> transfers) {
        return new ReorganizationEnacted(
                participants, transfers, EffectiveDate.parse("2015-11-05"), 0, null, null);
    }
}
