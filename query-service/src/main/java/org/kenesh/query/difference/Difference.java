package org.kenesh.query.difference;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Existence;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.function.FunctionId;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskState;

/** That the answer about one thing is another one from one view than from another. */
sealed interface Difference {

    /** What a difference can be about. */
    enum About {
        AGENCY,
        FUNCTION,
        TASK
    }

    /** In which respects. */
    Set<Change> changes();

    /** What it is about. */
    default About about() {
        return switch (this) {
            case OfAgency _ -> About.AGENCY;
            case OfFunction _ -> About.FUNCTION;
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
                changes.add(existence(was, is));
            }
            if (before != null && after != null) {
                compare(changes, before, after);
            }
            return changes;
        }

        private static Change existence(Existence was, Existence is) {
            boolean wasThere = was == Existence.EXISTS || was == Existence.MAY_EXIST;
            boolean isThere = is == Existence.EXISTS || is == Existence.MAY_EXIST;
            if (was == Existence.NOT_YET && isThere) {
                return Change.BEGAN;
            }
            return wasThere && is == Existence.ENDED ? Change.ENDED : Change.EXISTENCE;
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

    /** Whether two answers of the succession rules say the same. */
    static boolean same(Responsibility one, Responsibility other) {
        return one.status() == other.status()
                && one.holders().equals(other.holders())
                && one.candidates().equals(other.candidates())
                && one.last().equals(other.last());
    }
}
