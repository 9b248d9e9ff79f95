package org.kenesh.query.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.From;
import org.kenesh.query.difference.Changed.AgencyChanged;
import org.kenesh.query.difference.Changed.Control;
import org.kenesh.query.difference.Changed.FunctionChanged;
import org.kenesh.query.difference.Changed.TaskChanged;
import org.kenesh.query.difference.Difference.OfAgency;
import org.kenesh.query.difference.Difference.OfFunction;
import org.kenesh.query.difference.Difference.OfTask;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.task.TaskState;
import org.kenesh.text.Text;

/** Tells differences with names and reasons. */
final class Telling {

    private final Knowledge knowledge;
    private final Asked before;
    private final Asked after;
    private final Causes causes;
    private final CauseFile files;

    Telling(Knowledge knowledge, From from, Asked asked) {
        this.knowledge = knowledge;
        this.before = new Asked(from.on(), from.known(), null, from.fixed(), asked.language());
        this.after = asked;
        var was = new View(knowledge, from.on(), from.known());
        var is = new View(knowledge, asked.on(), asked.known());
        this.causes = new Causes(was, is);
        this.files = new CauseFile(was, is);
    }

    /** What is to be compared. */
    Comparison comparison() {
        return new Comparison(causes.before(), causes.after());
    }

    Changed tell(Difference difference) {
        var about = difference.about();
        var changes = difference.changes();
        var because = causes.of(difference).stream().map(files::of).toList();
        return switch (difference) {
            case OfAgency d ->
                    new AgencyChanged(about, agency(d), changes, d.before(), d.after(), because);
            case OfFunction d ->
                    new FunctionChanged(
                            about,
                            FunctionReference.of(knowledge, d.id(), after),
                            changes,
                            Standing.of(knowledge, d.before(), before),
                            Standing.of(knowledge, d.after(), after),
                            because);
            case OfTask d -> task(d, because);
        };
    }

    private TaskChanged task(OfTask d, List<Cause> because) {
        return new TaskChanged(
                d.about(),
                new TaskReference(d.id(), title(d)),
                d.changes(),
                control(d.stateBefore(), d.before(), before),
                control(d.stateAfter(), d.after(), after),
                because);
    }

    private Control control(TaskState state, Responsibility responsibility, Asked asked) {
        return new Control(
                state.status(), state.due(), Standing.of(knowledge, responsibility, asked));
    }

    private static AgencyReference agency(OfAgency d) {
        return new AgencyReference(d.id(), names(d.before()), names(d.after()));
    }

    private static Text title(OfTask d) {
        var assigned = d.stateAfter().assigned();
        assigned = assigned == null ? d.stateBefore().assigned() : assigned;
        return assigned == null ? Text.en(d.id().value()) : assigned.title();
    }

    private static @Nullable Text names(@Nullable Agency agency) {
        return agency == null ? null : agency.names();
    }
}
