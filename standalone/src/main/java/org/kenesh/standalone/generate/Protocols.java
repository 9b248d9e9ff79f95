package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatRole;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.minutes.MinutesEvent.MinutesCirculated;
import org.kenesh.minutes.MinutesEvent.MinutesCommented;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;
import org.kenesh.minutes.MinutesEvent.MinutesRectified;
import org.kenesh.minutes.MinutesEvent.MinutesSigned;
import org.kenesh.minutes.Paragraph;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Minutes: drafted, circulated, commented, approved, signed, and rectified now and then. */
final class Protocols {

    private static final Text OPENED =
            text("Жыйынды төрага ачты.", "Заседание открыл председатель.", "The chair opened.");
    private static final Text NAMES =
            text("Сүйлөгөндөрдү атаңыз", "Укажите выступавших", "Name the speakers");
    private static final Text MISSING =
            text("Аты калып калган", "Пропущено имя", "A name was missing");

    private final Script script;
    private final Country country;
    private final Chance chance;
    private final Diary diary;

    Protocols(Script script, Country country, Chance chance, Diary diary) {
        this.script = script;
        this.country = country;
        this.chance = chance;
        this.diary = diary;
    }

    /** The minutes of a meeting that ended on this day. */
    void draft(Chamber chamber, MeetingId id, Map<ItemId, Subject> items, LocalDate day) {
        diary.council(
                day.plusDays(2),
                on -> {
                    script.write(
                            new MinutesDrafted(id, paragraphs(items), EffectiveDate.on(on), 0));
                    script.write(
                            new MinutesCirculated(id, on.plusDays(5), EffectiveDate.on(on), 0));
                });
        diary.council(day.plusDays(4), on -> comment(chamber, id, on));
        if (chance.percent(15)) {
            diary.council(day.plusDays(9), _ -> chamber.unapproved = id);
        } else {
            diary.council(day.plusDays(9), on -> approve(chamber, id, items, on));
        }
    }

    /** A meeting that was opened approves the minutes that were left to it. */
    void approveLast(Chamber chamber, MeetingId by, LocalDate day) {
        var left = chamber.unapproved;
        if (left != null) {
            script.write(new MinutesApproved(left, null, by, 0, null, EffectiveDate.on(day), 0));
            chamber.unapproved = null;
        }
    }

    private void comment(Chamber chamber, MeetingId id, LocalDate day) {
        var seats = country.roster(chamber.id, day).seats();
        for (int i = chance.between(0, 2); i > 0 && !seats.isEmpty(); i--) {
            var seat = chance.one(seats).id();
            script.write(new MinutesCommented(id, seat, null, NAMES, EffectiveDate.on(day), 0));
        }
    }

    private void approve(Chamber chamber, MeetingId id, Map<ItemId, Subject> items, LocalDate day) {
        var on = EffectiveDate.on(day);
        var chair = chair(chamber, day);
        if (chair.isEmpty()) {
            return;
        }
        var seat = chair.get();
        script.write(new MinutesApproved(id, seat.id(), null, 0, null, on, 0));
        var holder = seat.holder();
        if (holder != null) {
            script.write(new MinutesSigned(id, seat.id(), holder.person().person(), on, 0));
        }
        if (chance.percent(3)) {
            diary.council(
                    day.plusDays(chance.between(5, 60)),
                    later ->
                            script.write(
                                    new MinutesRectified(
                                            id,
                                            paragraphs(items),
                                            MISSING,
                                            EffectiveDate.on(later),
                                            0)));
        }
    }

    private Optional<Seat> chair(Chamber chamber, LocalDate day) {
        return country.roster(chamber.id, day).seats().stream()
                .filter(seat -> seat.role() == SeatRole.CHAIR)
                .findFirst();
    }

    private static List<Paragraph> paragraphs(Map<ItemId, Subject> items) {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(new Paragraph(null, OPENED));
        items.forEach((item, about) -> paragraphs.add(new Paragraph(item, Titles.heard(about))));
        return paragraphs;
    }
}
