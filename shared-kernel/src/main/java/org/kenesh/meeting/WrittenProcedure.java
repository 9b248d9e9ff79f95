package org.kenesh.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.meeting.ProcedureEvent.ReplyRecorded;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureClosed;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A written procedure as it is on a day.
 *
 * @param id the procedure
 * @param council who is asked
 * @param title what it is about, in short
 * @param text what the council is to decide
 * @param openedOn since when replies are taken
 * @param closes until when replies are taken, in the council's zone
 * @param replies the last reply of each seat, in the order of the first ones
 * @param closedAt when it was closed; null while it is open
 */
public record WrittenProcedure(
        ProcedureId id,
        CouncilId council,
        Text title,
        Text text,
        EffectiveDate openedOn,
        LocalDateTime closes,
        List<ReplyRecorded> replies,
        @Nullable LocalDateTime closedAt) {

    public WrittenProcedure {
        replies = List.copyOf(replies);
    }

    /**
     * The procedure that these versions tell, by what took effect until the end of a day; empty
     * when it was not opened by then.
     */
    public static Optional<WrittenProcedure> of(Collection<Version> versions, LocalDate on) {
        WrittenProcedureOpened opened = null;
        LocalDateTime closedAt = null;
        var replies = new LinkedHashMap<SeatId, ReplyRecorded>();
        for (var version : versions.stream().sorted(Chronicle.STEPS).toList()) {
            if (version.event() instanceof ProcedureEvent event
                    && !event.effectiveOn().latest().isAfter(on)) {
                switch (event) {
                    case WrittenProcedureOpened e -> opened = opened == null ? e : opened;
                    case ReplyRecorded e -> replies.put(e.seat(), e);
                    case WrittenProcedureClosed e -> closedAt = e.at();
                }
            }
        }
        return opened == null
                ? Optional.empty()
                : Optional.of(
                        new WrittenProcedure(
                                opened.procedure(),
                                opened.council(),
                                opened.title(),
                                opened.text(),
                                opened.effectiveOn(),
                                opened.closes(),
                                List.copyOf(replies.values()),
                                closedAt));
    }

    /** Whether replies are taken no longer. */
    public boolean closed() {
        return closedAt != null;
    }

    /** The votes given in it. */
    public List<Ballot> ballots() {
        return replies.stream().map(reply -> new Ballot(reply.seat(), reply.vote())).toList();
    }

    /** A seat that replied took part, as if it had been present. */
    public Map<SeatId, Attendance> attendance() {
        var bySeat = new LinkedHashMap<SeatId, Attendance>();
        for (var reply : replies) {
            bySeat.put(reply.seat(), new Attendance(reply.seat(), Presence.PRESENT, null));
        }
        return bySeat;
    }
}
