package org.kenesh.query.difference;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Seat;
import org.kenesh.function.FunctionId;
import org.kenesh.query.difference.Difference.OfAgency;
import org.kenesh.query.difference.Difference.OfCouncil;
import org.kenesh.query.difference.Difference.OfFunction;
import org.kenesh.query.difference.Difference.OfSeat;
import org.kenesh.query.difference.Difference.OfTask;
import org.kenesh.query.difference.View.Told;
import org.kenesh.query.lineage.Link;
import org.kenesh.record.Version;

/** Finds the events because of which an answer differs. */
record Causes(View before, View after) {

    /**
     * The positions of these events: what was recorded, changed, came into effect or ran out in
     * between. What merely follows from them is no cause.
     */
    SortedSet<Long> of(Difference difference) {
        return switch (difference) {
            case OfAgency d -> {
                var causes = told(view -> view.about(d.id()));
                yield causes.isEmpty() ? told(view -> view.mentioning(d.id())) : causes;
            }
            case OfFunction d -> {
                var answers = new Answers(d.before(), d.after());
                var causes = answered(answers, Set.of(d.id()));
                yield causes.isEmpty() ? around(answers) : causes;
            }
            case OfCouncil d -> told(view -> view.about(d.id()));
            case OfSeat d -> seated(d);
            case OfTask d -> given(d);
        };
    }

    private SortedSet<Long> seated(OfSeat d) {
        var own =
                d.was() == d.is()
                        ? told(view -> view.about(d.id()))
                        : told(view -> view.aboutBoth(d.id()));
        var had = d.before() == null ? null : d.before().responsibility();
        var has = d.after() == null ? null : d.after().responsibility();
        if (had == null || has == null || !d.changes().contains(Change.AGENCY)) {
            return own;
        }
        var answers = new Answers(had, has);
        var functions = new HashSet<FunctionId>();
        Stream.of(d.before(), d.after()).forEach(seat -> add(functions, seat));
        var causes = answered(answers, functions);
        if (causes.isEmpty() || d.changes().size() > 1) {
            causes.addAll(own);
        }
        return causes.isEmpty() ? around(answers) : causes;
    }

    private static void add(Set<FunctionId> functions, @Nullable Seat seat) {
        if (seat != null && seat.function() != null) {
            functions.add(seat.function());
        }
    }

    private SortedSet<Long> given(OfTask d) {
        var answers = new Answers(d.before(), d.after());
        var own = told(view -> view.about(d.id()));
        var causes = new TreeSet<Long>();
        if (d.changes().contains(Change.RESPONSIBILITY)) {
            var functions = new HashSet<>(before.functionsOf(d.id()));
            functions.addAll(after.functionsOf(d.id()));
            causes.addAll(answered(answers, functions));
        }
        if (causes.isEmpty() || answers.closed() || d.changes().size() > 1) {
            causes.addAll(own);
        }
        return causes.isEmpty() ? around(answers) : causes;
    }

    /** The events that decided in either answer, and those about the tree of the functions. */
    private SortedSet<Long> answered(Answers answers, Set<FunctionId> functions) {
        var causes = answers.positions().filter(this::differs).collect(toCollection(TreeSet::new));
        var followed = new HashSet<>(functions);
        followed.addAll(answers.functions());
        for (var function : followed) {
            causes.addAll(told(view -> view.treeAbout(function)));
        }
        return causes;
    }

    /** What mentions an agency of either answer. A chain does not show what merely could not be. */
    private SortedSet<Long> around(Answers answers) {
        var causes = new TreeSet<Long>();
        for (var agency : answers.agencies()) {
            causes.addAll(told(view -> view.mentioning(agency)));
        }
        return causes;
    }

    /**
     * What is told from one view and not from the other. What is still to come in both counts only
     * when nothing else does.
     */
    private SortedSet<Long> told(Function<View, Set<Told>> about) {
        var differing = differing(about.apply(before), about.apply(after));
        var inEffect = differing.stream().filter(Told::possibly).toList();
        return (inEffect.isEmpty() ? differing : inEffect)
                .stream()
                        .map(told -> told.version().position())
                        .filter(this::differs)
                        .collect(toCollection(TreeSet::new));
    }

    private boolean differs(long position) {
        var was = before.version(position);
        var is = after.version(position);
        return was == null || is == null || was != is || cameBetween(is);
    }

    private boolean cameBetween(Version version) {
        return !before.told(version).equals(after.told(version))
                || Link.of(version).stream()
                        .anyMatch(link -> link.ranOut(before.on()) != link.ranOut(after.on()));
    }

    private static <T> Set<T> differing(Set<T> one, Set<T> other) {
        var differing = new LinkedHashSet<>(one);
        differing.removeAll(other);
        for (var each : other) {
            if (!one.contains(each)) {
                differing.add(each);
            }
        }
        return differing;
    }
}
