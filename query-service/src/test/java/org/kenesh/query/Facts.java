package org.kenesh.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.agency.Disposition;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.council.CouncilId;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Events in few words. */
public final class Facts {

    private Facts() {}

    public static Event established(String agency, String on) {
        return established(agency, AgencyKind.MINISTRY, null, on);
    }

    public static Event established(
            String agency, AgencyKind kind, @Nullable String parent, String on) {
        return new AgencyEstablished(
                new AgencyId(agency),
                name(agency),
                null,
                kind,
                parent == null ? null : new AgencyId(parent),
                date(on),
                0,
                null,
                null);
    }

    public static Event renamed(String agency, String name, String on, @Nullable String act) {
        return new AgencyRenamed(
                new AgencyId(agency), Text.en(name), null, date(on), 0, act(act), null);
    }

    public static Event abolished(String agency, String on, @Nullable String act) {
        return new AgencyAbolished(
                new AgencyId(agency),
                Disposition.NOT_STATED,
                List.of(),
                date(on),
                0,
                act(act),
                null);
    }

    public static Event reorganized(
            String on, @Nullable String act, List<Participant> participants, Transfer... lines) {
        return new ReorganizationEnacted(participants, List.of(lines), date(on), 0, act(act), null);
    }

    public static List<Participant> participants(String begin, String goOn, String cease) {
        return Stream.of(
                        part(begin, Participant.Role.BEGINS),
                        part(goOn, Participant.Role.CONTINUES),
                        part(cease, Participant.Role.CEASES))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Participant> part(String agencies, Participant.Role role) {
        return Stream.of(agencies.split(" "))
                .filter(agency -> !agency.isEmpty())
                .map(agency -> participant(agency, role));
    }

    private static Participant participant(String agency, Participant.Role role) {
        return role == Participant.Role.BEGINS
                ? new Participant(
                        new AgencyId(agency), role, name(agency), null, AgencyKind.MINISTRY, null)
                : Participant.of(new AgencyId(agency), role);
    }

    public static Transfer all(String from, String to) {
        return new Transfer(Scope.Whole.ALL, new AgencyId(from), new AgencyId(to), null);
    }

    public static Transfer line(String function, String from, String to) {
        return new Transfer(
                new Scope.Of(new FunctionId(function)), new AgencyId(from), new AgencyId(to), null);
    }

    public static Event succeeded(String from, String to, String on, @Nullable String act) {
        return new SuccessionDeclared(
                new AgencyId(from), new AgencyId(to), date(on), 0, act(act), null);
    }

    public static Event defined(String function, @Nullable String parent) {
        return new FunctionDefined(
                new FunctionId(function),
                name(function),
                parent == null ? null : new FunctionId(parent),
                EffectiveDate.ALWAYS,
                0,
                null,
                null);
    }

    public static Event given(String function, String to, String on) {
        return new FunctionAssigned(
                new FunctionId(function), new AgencyId(to), date(on), 0, null, null);
    }

    public static Event transferred(
            String function, String from, String to, String on, @Nullable String until) {
        return new FunctionTransferred(
                new FunctionId(function),
                new AgencyId(from),
                new AgencyId(to),
                until == null ? null : LocalDate.parse(until),
                date(on),
                0,
                null,
                null);
    }

    public static Event act(String act, String number) {
        return new LegalActRegistered(
                new ActId(act),
                ActKind.RESOLUTION,
                number,
                Text.en("On " + act),
                null,
                null,
                null,
                null,
                null);
    }

    public static Event task(
            String task, String lead, @Nullable String function, @Nullable String due, String on) {
        return new TaskAssigned(
                new TaskId(task),
                name(task),
                null,
                new CouncilId("council"),
                null,
                new Assignee.Agency(new AgencyId(lead)),
                function == null ? null : new FunctionId(function),
                List.of(),
                due == null ? null : LocalDate.parse(due),
                date(on),
                0,
                null);
    }

    public static Event progress(String task, String agency, String on) {
        return new ProgressReported(
                new TaskId(task), new AgencyId(agency), Text.en("half done"), date(on), 0);
    }

    public static Event extended(String task, String due, String on) {
        return new ExtensionGranted(new TaskId(task), LocalDate.parse(due), null, date(on), 0);
    }

    public static Event accepted(String task, String on) {
        return new CompletionAccepted(new TaskId(task), null, date(on), 0);
    }

    public static Text name(String id) {
        return new Text("ky " + id, "ру " + id, "en " + id);
    }

    public static EffectiveDate date(String text) {
        return text.isEmpty() ? EffectiveDate.ALWAYS : EffectiveDate.parse(text);
    }

    private static @Nullable ActId act(@Nullable String act) {
        return act == null ? null : new ActId(act);
    }
}
