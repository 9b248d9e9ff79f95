package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import org.kenesh.event.Event;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;

/** What was entered wrongly, and is mended some days later. */
final class Slips {

    private static final Text MISTYPED =
            text("Тексти туура эмес киргизилген", "Текст введен неверно", "The text was mistyped");
    private static final Text RETRACTED =
            text("Башка тапшырма", "Относится к другому поручению", "It was another task");

    private final Script script;
    private final Chance chance;
    private final Diary diary;

    Slips(Script script, Chance chance, Diary diary) {
        this.script = script;
        this.chance = chance;
        this.diary = diary;
    }

    /** The event of a day at a position may be void, or was meant to say something else. */
    void maybe(long at, Event meant, LocalDate day) {
        switch (chance.weighed(990, 3, 7)) {
            case 0 -> {} // it stays as it was entered
            case 1 -> later(day, new EventRetracted(at, RETRACTED));
            default -> later(day, new EventCorrected(at, meant, MISTYPED));
        }
    }

    private void later(LocalDate day, Event event) {
        diary.council(day.plusDays(chance.between(1, 30)), _ -> script.write(event));
    }
}
