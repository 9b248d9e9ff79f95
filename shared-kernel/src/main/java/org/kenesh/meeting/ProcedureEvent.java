package org.kenesh.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.event.Business;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens in a written procedure. Times of day are those of the council's zone. */
public sealed interface ProcedureEvent extends Business {

    /** The written procedure. */
    ProcedureId procedure();

    /**
     * The council is asked in writing.
     *
     * @param text what it is to decide
     * @param closes until when replies are taken
     */
    record WrittenProcedureOpened(
            ProcedureId procedure,
            CouncilId council,
            Text title,
            Text text,
            LocalDateTime closes,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements ProcedureEvent {}

    /** A seat replied; a later reply takes the place of an earlier one. */
    record ReplyRecorded(
            ProcedureId procedure,
            SeatId seat,
            Vote vote,
            @Nullable Text remark,
            LocalDateTime at,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements ProcedureEvent {}

    /** No more replies are taken, and the rule of the day says what they amount to. */
    record WrittenProcedureClosed(
            ProcedureId procedure, LocalDateTime at, EffectiveDate effectiveOn, int sequenceInDay)
            implements ProcedureEvent {}
}
