package org.kenesh.query.difference;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Existence;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.function.FunctionId;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskState;

/** That the answer about one thing is another one from one view than from another. */
sealed interface Difference {

    /** What a difference can be about. */
    enum About {
        AGENCY,
        FUNCTION,
        COUNCIL,
        SEAT,
        TASK
    }

    /** In which respects. */
    Set<Change> changes();

    /** What it is about. */
    default About about() {
        return switch (this) {
            case OfAgency _ -> About.AGENCY;
            case OfFunction _ -> About.FUNCTION;
            case OfCouncil _ -> About.COUNCIL;
            case OfSeat _ -> About.SEAT;
            case OfTask _ -> About.TASK;
        };
    }

    /** An agency; null where nothing is known of it. */
    record OfAgency(AgencyId id, @Nullable Agency before, @Nullable Agency after)
            implements Difference {

        @Override
        public Set<Change> changes() {
            var changes = EnumSet.noneOf(Change.class);
            var was = before == null ? Existence.NOT_YET : before.existence();
            var is = after == null ? Existence.NOT_YET : after.existence();
            if (before == null || after == null || was != is) {
                changes.add(Difference.existence(was, is));
            }
            if (before != null && after != null) {
                compare(changes, before, after);
            }
            return changes;
        }

        private static void compare(Set<Change> changes, Agency before, Agency after) {
            if (!Objects.equals(before.names(), after.names())
                    || !Objects.equals(before.shortNames(), after.shortNames())) {
                changes.add(Change.RENAMED);
            }
            var was = before.existence();
            var is = after.existence();
            if (was != is && (was == Existence.NOT_YET || is == Existence.NOT_YET)) {
                return; // what it is from its beginning on is no further change
            }
            if (before.kind() != after.kind()) {
                changes.add(Change.RECLASSIFIED);
            }
            if (!Objects.equals(before.parent(), after.parent())) {
                changes.add(Change.MOVED);
            }
        }

        boolean isOne() {
            return (before != null || after != null) && !changes().isEmpty();
        }
    }

    /** A function. */
    record OfFunction(FunctionId id, Responsibility before, Responsibility after)
            implements Difference {

        @Override
        public Set<Change> changes() {
            return EnumSet.of(Change.HOLDER);
        }
    }

    /** A council; null where nothing is known of it. */
    record OfCouncil(CouncilId id, @Nullable Council before, @Nullable Council after)
            implements Difference {

        @Override
        public Set<Change> changes() {
            var changes = EnumSet.noneOf(Change.class);
            var was = before == null ? Existence.NOT_YET : before.existence();
            var is = after == null ? Existence.NOT_YET : after.existence();
            if (was != is) {
                changes.add(Difference.existence(was, is));
            }
            if (before != null
                    && after != null
                    && was != Existence.NOT_YET
                    && is != Existence.NOT_YET) {
                compare(changes, before, after);
            }
            return changes;
        }

        private static void compare(Set<Change> changes, Council before, Council after) {
            if (!before.names().equals(after.names())
                    || !Objects.equals(before.shortNames(), after.shortNames())) {
                changes.add(Change.RENAMED);
            }
            if (!Objects.equals(before.superior(), after.superior())) {
                changes.add(Change.MOVED);
            }
            if (!rules(before).equals(rules(after))) {
                changes.add(Change.MANDATE);
            }
        }

        private static List<?> rules(Council council) {
            return Arrays.asList(
                    council.kind(),
                    council.authority(),
                    council.zone(),
                    council.quorum() == null ? null : council.quorum().value(),
                    council.decisions() == null ? null : council.decisions().value());
        }
    }

    /** A seat; null where it is not known, not there yet or no longer. */
    record OfSeat(
            SeatId id, Existence was, Existence is, @Nullable Seat before, @Nullable Seat after)
            implements Difference {

        @Override
        public Set<Change> changes() {
            var changes = EnumSet.noneOf(Change.class);
            if (was != is) {
                changes.add(Difference.existence(was, is));
            }
            if (before != null && after != null) {
                compare(changes, before, after);
            }
            return changes;
        }

        private static void compare(Set<Change> changes, Seat before, Seat after) {
            if (!terms(before).equals(terms(after))) {
                changes.add(Change.MANDATE);
            }
            var had = before.responsibility();
            var has = after.responsibility();
            if (had == null || has == null ? !Objects.equals(had, has) : !same(had, has)) {
                changes.add(Change.AGENCY);
            }
            if (!people(before).equals(people(after))) {
                changes.add(Change.PEOPLE);
            }
        }

        private static List<?> terms(Seat seat) {
            return Arrays.asList(
                    seat.council(), seat.owner(), seat.function(), seat.role(), seat.voting());
        }

        private static List<?> people(Seat seat) {
            return Stream.concat(Stream.ofNullable(seat.holder()), seat.substitutes().stream())
                    .map(one -> List.of(one.person(), one.capacity()))
                    .toList();
        }
    }

    /** A task: who is responsible, and how far control is. */
    record OfTask(
            TaskId id,
            Responsibility before,
            Responsibility after,
            TaskState stateBefore,
            TaskState stateAfter)
            implements Difference {

        @Override
        public Set<Change> changes() {
            var changes = EnumSet.noneOf(Change.class);
            if (!same(before, after)) {
                changes.add(Change.RESPONSIBILITY);
            }
            if (stateBefore.status() != stateAfter.status()) {
                changes.add(Change.STATUS);
            }
            if (!Objects.equals(stateBefore.due(), stateAfter.due())) {
                changes.add(Change.DEADLINE);
            }
            return changes;
        }
    }

    /** What a difference about whether something exists amounts to. */
    static Change existence(Existence was, Existence is) {
        boolean wasThere = was == Existence.EXISTS || was == Existence.MAY_EXIST;
        boolean isThere = is == Existence.EXISTS || is == Existence.MAY_EXIST;
        if (was == Existence.NOT_YET && isThere) {
            return Change.BEGAN;
        }
        return wasThere && is == Existence.ENDED ? Change.ENDED : Change.EXISTENCE;
    }

    /** Whether two answers of the succession rules say the same. */
    static boolean same(Responsibility one, Responsibility other) {
        return one.status() == other.status()
                && one.holders().equals(other.holders())
                && one.candidates().equals(other.candidates())
                && one.last().equals(other.last());
    }
}
