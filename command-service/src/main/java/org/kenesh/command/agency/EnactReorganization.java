package org.kenesh.command.agency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.NeverRight.LinesContradict;
import org.kenesh.command.slice.NeverRight.NameMissing;
import org.kenesh.command.slice.NeverRight.NotParticipant;
import org.kenesh.command.slice.NeverRight.NothingChanges;
import org.kenesh.command.slice.NeverRight.OnlyForBeginning;
import org.kenesh.command.slice.Rejection;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/**
 * Records one act's effect on agencies on one day: who begins, who continues, who ceases, and what
 * goes from whom to whom.
 */
public final class EnactReorganization {

    /** The slice. */
    public static final Slice<ReorganizationEnacted> SLICE =
            new Slice<>(
                    "enact-reorganization",
                    ReorganizationEnacted.class,
                    EnactReorganization::sound,
                    EnactReorganization::decide);

    private EnactReorganization() {}

    static Rule sound(ReorganizationEnacted e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Form.atLeast("/participants", 1, e.participants()),
                Form.different(
                        "/participants",
                        "/agency",
                        e.participants().stream().map(Participant::agency).toList()),
                Form.each("/participants", e.participants(), EnactReorganization::described),
                Form.each("/transfers", e.transfers(), (at, line) -> line(e, at, line, ground)),
                () -> contradiction(e.transfers()),
                () -> changes(e) ? null : new NothingChanges("/participants"),
                Acts.known(ground, e.act()));
    }

    static Decision decide(ReorganizationEnacted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Form.each("/participants", e.participants(), (at, p) -> part(e, at, p, ground)));
    }

    private static Rule described(String at, Participant p) {
        boolean begins = p.role() == Role.BEGINS;
        boolean told =
                p.names() != null
                        || p.shortNames() != null
                        || p.kind() != null
                        || p.parent() != null;
        return Rule.all(
                Rule.unless(begins && p.names() == null, new NameMissing(at, p.agency())),
                Rule.unless(!begins && told, new OnlyForBeginning(at, p.agency())));
    }

    private static Rule line(ReorganizationEnacted e, String at, Transfer line, Ground ground) {
        var scope = line.scope() instanceof Scope.Of(var function) ? function : null;
        return Rule.all(
                participates(e, at + "/from", line.from()),
                participates(e, at + "/to", line.to()),
                Form.apart(at + "/to", line.from(), line.to()),
                Form.until(at + "/until", line.until(), e.effectiveOn()),
                Functions.known(ground, at + "/function", scope));
    }

    private static Rule participates(ReorganizationEnacted e, String at, AgencyId agency) {
        return () ->
                e.participants().stream().anyMatch(p -> p.agency().equals(agency))
                        ? null
                        : new NotParticipant(at, agency);
    }

    /** Lines of equal rank send the same of the same holder to one agency only. */
    private static @Nullable Rejection contradiction(List<Transfer> lines) {
        record Sent(AgencyId from, Scope scope) {}
        Map<Sent, AgencyId> receivers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var rank = line.scope() instanceof Scope.Whole ? Scope.Whole.ALL : line.scope();
            var other = receivers.putIfAbsent(new Sent(line.from(), rank), line.to());
            if (other != null && !other.equals(line.to())) {
                return new LinesContradict(
                        "/transfers/" + i, line.from(), name(line.scope()), line.to(), other);
            }
        }
        return null;
    }

    private static boolean changes(ReorganizationEnacted e) {
        return !e.transfers().isEmpty()
                || e.participants().stream().anyMatch(p -> p.role() != Role.CONTINUES);
    }

    private static Rule part(ReorganizationEnacted e, String at, Participant p, Ground ground) {
        return switch (p.role()) {
            case BEGINS ->
                    Rule.all(
                            Agencies.free(ground, at + "/agency", p.agency()),
                            parent(e, at + "/parent", p, ground));
            case CONTINUES -> Agencies.there(ground, at + "/agency", p.agency(), e);
            case CEASES -> Agencies.endsOnce(ground, at + "/agency", p.agency(), e);
        };
    }

    private static Rule parent(ReorganizationEnacted e, String at, Participant p, Ground ground) {
        var begun = new HashSet<AgencyId>();
        Map<AgencyId, AgencyId> parents = new HashMap<>();
        for (var other : e.participants()) {
            if (other.role() == Role.BEGINS) {
                begun.add(other.agency());
                if (other.parent() != null) {
                    parents.put(other.agency(), other.parent());
                }
            }
        }
        var parent = p.parent();
        return Rule.all(
                parent == null || begun.contains(parent)
                        ? () -> null
                        : Agencies.known(ground, at, parent),
                Agencies.noCircle(ground, at, p.agency(), parent, e, parents::get));
    }

    private static String name(Scope scope) {
        return switch (scope) {
            case Scope.Of(var function) -> function.value();
            case Scope.Whole whole -> whole.name();
        };
    }
}
