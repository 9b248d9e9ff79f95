package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.WrittenProcedure;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.record.Version;

/** A written procedure: what a council is asked to decide. */
record FindableProcedure(ProcedureId procedure) implements Findable {

    @Override
    public Kind kind() {
        return Kind.PROCEDURE;
    }

    @Override
    public String ids() {
        return procedure.value();
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        return Findable.saying(
                knowledge.proceedings().procedures().ever(procedure).stream(),
                WrittenProcedureOpened.class);
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        return WrittenProcedure.of(told, on)
                .map(opened ->
                        Wording.of(
                                opened.council(),
                                List.of(
                                        Said.of(Part.TITLE, opened.title()),
                                        Said.of(Part.TEXT, opened.text()))));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var versions = knowledge.proceedings().procedures().of(procedure, asked.known());
        var opened = WrittenProcedure.of(versions, asked.on()).orElseThrow();
        var day = opened.openedOn();
        return new Found(
                kind(),
                ids(),
                "/api/written-procedures/" + procedure,
                CouncilReference.of(knowledge, opened.council(), day.latest(), asked),
                null,
                opened.title(),
                day,
                opened.closed() ? "CLOSED" : "OPEN");
    }
}
