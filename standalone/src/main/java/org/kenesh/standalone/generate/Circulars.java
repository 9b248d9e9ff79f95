package org.kenesh.standalone.generate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kenesh.council.SeatId;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.Presence;
import org.kenesh.meeting.ProcedureEvent.ReplyRecorded;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureClosed;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Vote;
import org.kenesh.time.EffectiveDate;

/** Decisions that councils take in writing. */
final class Circulars {

    /** So many days after it is opened a procedure ends. */
    private static final int DAYS = 10;

    private final Script script;
    private final Country country;
    private final Chance chance;
    private final Diary diary;
    private final Resolutions resolutions;
    private int opened;

    Circulars(Script script, Country country, Chance chance, Diary diary, Resolutions resolutions) {
        this.script = script;
        this.country = country;
        this.chance = chance;
        this.diary = diary;
        this.resolutions = resolutions;
    }

    /** The seats are asked. */
    void open(Chamber chamber, LocalDate day) {
        var id = new ProcedureId("procedure-" + ++opened);
        var subject = chance.one(Subject.ALL);
        var closes = day.plusDays(DAYS).atTime(18, 0);
        script.write(
                new WrittenProcedureOpened(
                        id,
                        chamber.id,
                        Titles.matter(subject),
                        Titles.wording(subject),
                        closes,
                        EffectiveDate.on(day),
                        0));
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        int willing = chance.percent(15) ? 3 : 20; // a share of a day; 3 is mostly too few
        for (int i = 1; i < DAYS; i++) {
            diary.council(day.plusDays(i), on -> reply(chamber, id, votes, willing, on));
        }
        diary.council(day.plusDays(DAYS), on -> close(chamber, id, subject, votes, on));
    }

    private void reply(
            Chamber chamber, ProcedureId id, Map<SeatId, Vote> votes, int willing, LocalDate day) {
        for (var seat : country.roster(chamber.id, day).seats()) {
            if (seat.votes() && !votes.containsKey(seat.id()) && chance.percent(willing)) {
                var vote = new Voting(chance).vote(3, 7);
                votes.put(seat.id(), vote);
                script.write(
                        new ReplyRecorded(
                                id,
                                seat.id(),
                                vote,
                                null,
                                day.atTime(12, 0),
                                EffectiveDate.on(day),
                                0));
            }
        }
    }

    private void close(
            Chamber chamber,
            ProcedureId id,
            Subject subject,
            Map<SeatId, Vote> votes,
            LocalDate day) {
        script.write(new WrittenProcedureClosed(id, day.atTime(18, 0), EffectiveDate.on(day), 0));
        if (chamber.dissolved) {
            return;
        }
        var replied = new LinkedHashMap<SeatId, Attendance>();
        votes.keySet()
                .forEach(seat -> replied.put(seat, new Attendance(seat, Presence.PRESENT, null)));
        var ballots =
                votes.entrySet().stream()
                        .map(vote -> new Ballot(vote.getKey(), vote.getValue()))
                        .toList();
        resolutions.inWriting(
                chamber, new Origin.Procedure(id), subject, replied, List.copyOf(ballots), day);
    }
}
