package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;
import tools.jackson.databind.JsonNode;

/** The events of the vectors as events of this project. */
record VectorEvents(JsonNode data) {

    private static final Text TEXT = Text.en("as the vector says");

    /**
     * Reads an event.
     *
     * @param types the types of all events so far, by position
     */
    static Event read(String type, JsonNode data, List<String> types) {
        var event = new VectorEvents(data);
        return switch (type) {
            case "AgencyEstablished",
                    "AgencyAbolished",
                    "ReorganizationEnacted",
                    "SuccessionDeclared" ->
                    event.ofAgencies(type);
            case "EventCorrected" -> {
                int target = data.get("target").asInt();
                var corrected = read(types.get(target), data.get("data"), types);
                yield new EventCorrected(target, corrected, TEXT);
            }
            case "EventRetracted" -> new EventRetracted(data.get("target").asInt(), TEXT);
            default -> type.startsWith("Function") ? event.ofFunctions(type) : event.ofTask(type);
        };
    }

    private Event ofAgencies(String type) {
        return switch (type) {
            case "AgencyEstablished" ->
                    new AgencyEstablished(
                            agency("agency"), TEXT, null, null, null, date(), order(), act(), null);
            case "AgencyAbolished" ->
                    new AgencyAbolished(
                            agency("agency"),
                            Disposition.NOT_STATED,
                            List.of(),
                            date(),
                            order(),
                            act(),
                            null);
            case "ReorganizationEnacted" ->
                    new ReorganizationEnacted(
                            each("participants").stream().map(VectorEvents::participant).toList(),
                            each("transfers").stream().map(VectorEvents::transfer).toList(),
                            date(),
                            order(),
                            act(),
                            null);
            case "SuccessionDeclared" ->
                    new SuccessionDeclared(
                            agency("from"), agency("to"), date(), order(), act(), null);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Event ofFunctions(String type) {
        return switch (type) {
            case "FunctionDefined" ->
                    new FunctionDefined(
                            function("function"),
                            TEXT,
                            optional("parent"),
                            date(),
                            order(),
                            act(),
                            null);
            case "FunctionDivided" ->
                    new FunctionDivided(
                            function("function"), functions("into"), date(), order(), act(), null);
            case "FunctionsJoined" ->
                    new FunctionsJoined(
                            functions("functions"), function("into"), date(), order(), act(), null);
            case "FunctionAssigned" ->
                    new FunctionAssigned(
                            function("function"), agency("to"), date(), order(), act(), null);
            case "FunctionTransferred" ->
                    new FunctionTransferred(
                            function("function"),
                            agency("from"),
                            agency("to"),
                            until(),
                            date(),
                            order(),
                            act(),
                            null);
            case "FunctionWithdrawn" ->
                    new FunctionWithdrawn(
                            function("function"), agency("from"), date(), order(), act(), null);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Event ofTask(String type) {
        return switch (type) {
            case "TaskAssigned" ->
                    new TaskAssigned(
                            task(),
                            TEXT,
                            null,
                            null,
                            null,
                            assignee(),
                            optional("function"),
                            List.of(),
                            null,
                            EffectiveDate.parse(text("assignedOn")),
                            0,
                            null);
            case "TaskReassigned" ->
                    new TaskReassigned(
                            task(), assignee(), optional("function"), TEXT, null, date(), order());
            case "ResponsibilityRuled" ->
                    new ResponsibilityRuled(
                            task(), assignee(), optional("function"), TEXT, null, date(), order());
            case "CompletionAccepted" -> new CompletionAccepted(task(), null, date(), order());
            case "TaskCancelled" -> new TaskCancelled(task(), TEXT, null, date(), order());
            case "TaskReopened" -> new TaskReopened(task(), TEXT, null, date(), order());
            default -> throw new IllegalArgumentException(type);
        };
    }

    private Participant participant() {
        return Participant.of(agency("agency"), Participant.Role.valueOf(text("role")));
    }

    private Transfer transfer() {
        var scope =
                data.has("function")
                        ? new Scope.Of(function("function"))
                        : Scope.Whole.valueOf(text("scope"));
        return new Transfer(scope, agency("from"), agency("to"), until());
    }

    private Assignee assignee() {
        var to = new VectorEvents(data.get("to"));
        return to.data.has("agency")
                ? new Assignee.Agency(to.agency("agency"))
                : new Assignee.AuthorizedBody(to.function("authorizedFor"));
    }

    private List<VectorEvents> each(String field) {
        return data.get(field).valueStream().map(VectorEvents::new).toList();
    }

    private List<FunctionId> functions(String field) {
        return data.get(field).valueStream().map(VectorEvents::functionId).toList();
    }

    private AgencyId agency(String field) {
        return new AgencyId(text(field));
    }

    private FunctionId function(String field) {
        return functionId(data.get(field));
    }

    /** Some vectors write {@code >} in the id of a function, which this project refuses in ids. */
    static FunctionId functionId(JsonNode id) {
        return new FunctionId(id.asString().replace(">", ".."));
    }

    private @Nullable FunctionId optional(String field) {
        return data.has(field) ? function(field) : null;
    }

    private TaskId task() {
        return new TaskId(text("task"));
    }

    private @Nullable ActId act() {
        return data.has("act") ? new ActId(text("act")) : null;
    }

    private EffectiveDate date() {
        return data.has("effectiveOn")
                ? EffectiveDate.parse(text("effectiveOn"))
                : EffectiveDate.ALWAYS;
    }

    private int order() {
        return data.has("sequenceInDay") ? data.get("sequenceInDay").asInt() : 0;
    }

    private @Nullable LocalDate until() {
        return data.has("until") ? LocalDate.parse(text("until")) : null;
    }

    private String text(String field) {
        return data.get(field).asString();
    }
}
