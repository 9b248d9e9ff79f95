package org.kenesh.agency.succession;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Fact.Closing;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.time.EffectiveDate;

/** What a question is about: something that is given to somebody. */
sealed interface Subject {

    /** Its terms that have begun by the day of the view, after the first, which may be later. */
    List<Term> terms(View view);

    /** What last closed or reopened it, from a step on and by the day of the view, or null. */
    @Nullable Closing lastClosing(View view, long first);

    /** A task, as its own events say. */
    record Task(TaskFacts task) implements Subject {
        @Override
        public List<Term> terms(View view) {
            return Term.of(task, view);
        }

        @Override
        public @Nullable Closing lastClosing(View view, long first) {
            var last = view.last(task.closings());
            return last == null || last.key(view.bound()) < first ? null : last;
        }
    }

    /** Something given to somebody on a day, for a function or for none. */
    record Given(Assignee to, @Nullable FunctionId function, EffectiveDate since)
            implements Subject {
        @Override
        public List<Term> terms(View view) {
            view.noteDate(since);
            long start = StepKey.startOf(view.bound().of(since));
            return List.of(new Term(start, to, function, null));
        }

        @Override
        public @Nullable Closing lastClosing(View view, long first) {
            return null;
        }
    }
}
