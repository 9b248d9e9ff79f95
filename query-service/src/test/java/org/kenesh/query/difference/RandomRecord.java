package org.kenesh.query.difference;

import static org.kenesh.query.Facts.abolished;
import static org.kenesh.query.Facts.accepted;
import static org.kenesh.query.Facts.all;
import static org.kenesh.query.Facts.date;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.extended;
import static org.kenesh.query.Facts.given;
import static org.kenesh.query.Facts.line;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.progress;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.succeeded;
import static org.kenesh.query.Facts.transferred;
import static org.kenesh.query.Story.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionId;
import org.kenesh.query.Facts;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;

/** Events at random about few agencies, functions, councils and tasks, some of them corrected. */
public final class RandomRecord {

    private final Random random;
    private final List<Event> events = new ArrayList<>();

    private RandomRecord(long seed) {
        this.random = new Random(seed);
    }

    public static List<Event> of(long seed, int size) {
        var record = new RandomRecord(seed);
        for (int i = 0; i < 4; i++) {
            record.events.add(established("a" + i, ""));
            record.events.add(defined("f" + i, i < 2 ? null : "f" + (i - 2)));
        }
        while (record.events.size() < size) {
            record.events.add(record.next());
        }
        return record.events;
    }

    private Event next() {
        int target = random.nextInt(events.size());
        return switch (random.nextInt(12)) {
            case 0 -> new EventRetracted(target, Text.en("never was"));
            case 1, 2 -> new EventCorrected(target, again(events.get(target)), Text.en("a slip"));
            default -> fact(random.nextInt(17));
        };
    }

    /** Another event of the same type. */
    private Event again(Event event) {
        if (event instanceof EventCorrected corrected) {
            return new EventCorrected(corrected.target(), again(corrected.data()), Text.en("slip"));
        }
        if (event instanceof EventRetracted retracted) {
            return new EventRetracted(retracted.target(), Text.en("other words"));
        }
        for (int kind = random.nextInt(17); ; kind = (kind + 1) % 17) {
            var other = fact(kind);
            if (other.getClass() == event.getClass()) {
                return other;
            }
        }
    }

    private Event fact(int kind) {
        return switch (kind) {
            case 0 -> established(agency(), day());
            case 1 -> renamed(agency(), "Name " + random.nextInt(5), day(), null);
            case 2 -> abolished(agency(), day(), "act" + random.nextInt(3));
            case 3 -> reorganization();
            case 4 -> succeeded(agency(), agency(), day(), null);
            case 5 -> defined(function(), random.nextBoolean() ? null : function());
            case 6 -> given(function(), agency(), day());
            case 7 -> transferred(function(), agency(), agency(), day(), until());
            case 8 ->
                    Facts.task(
                            task(),
                            agency(),
                            random.nextBoolean() ? null : function(),
                            until(),
                            day());
            case 9 -> progress(task(), agency(), day());
            case 10 -> random.nextBoolean() ? accepted(task(), day()) : ruled();
            case 11 -> extended(task(), "2030-01-0" + (1 + random.nextInt(9)), day());
            case 12 -> random.nextBoolean() ? subordinated() : divided();
            case 13 -> seated();
            case 14 -> random.nextBoolean() ? seat() : seatRuled();
            default -> council();
        };
    }

    private Event reorganization() {
        var from = agency();
        var to = agency();
        var begins = "b" + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> reorganized(day(), null, participants(begins, "", from), all(from, begins));
            case 1 ->
                    reorganized(
                            day(), "act0", participants(begins, to.equals(from) ? "" : to, from));
            default ->
                    reorganized(
                            day(),
                            null,
                            participants(begins, from, ""),
                            line(function(), from, begins));
        };
    }

    private Event ruled() {
        return new ResponsibilityRuled(
                new TaskId(task()),
                random.nextBoolean()
                        ? new Assignee.Agency(new AgencyId(agency()))
                        : new Assignee.AuthorizedBody(new FunctionId(function())),
                null,
                Text.en("so be it"),
                null,
                date(day()),
                0);
    }

    private Event subordinated() {
        return new AgencySubordinated(
                new AgencyId(agency()), new AgencyId(agency()), date(day()), 0, null, null);
    }

    private Event divided() {
        return new FunctionDivided(
                new FunctionId("f0"),
                List.of(new FunctionId("f" + (1 + random.nextInt(3)))),
                date(day()),
                0,
                null,
                null);
    }

    private Event council() {
        var id = "c" + random.nextInt(2);
        return switch (random.nextInt(4)) {
            case 0, 1 ->
                    told(
                            "CouncilEstablished",
                            "{'council':'%s','kind':'COUNCIL','names':{'en':'N%d'},'authority':'DECIDING','zone':'Asia/Bishkek','effectiveOn':'%s'}"
                                    .formatted(id, random.nextInt(3), day()));
            case 2 ->
                    told(
                            "CouncilMandateAmended",
                            "{'council':'%s','authority':'%s','superior':{'agency':'%s'},'effectiveOn':'%s'}"
                                    .formatted(
                                            id,
                                            random.nextBoolean() ? "DECIDING" : "CONSULTATIVE",
                                            agency(),
                                            day()));
            default ->
                    told(
                            "CouncilDissolved",
                            "{'council':'%s','effectiveOn':'%s'}".formatted(id, day()));
        };
    }

    private Event seat() {
        return random.nextInt(5) == 0
                ? told(
                        "SeatWithdrawn",
                        "{'seat':'%s','effectiveOn':'%s'}".formatted(seatId(), day()))
                : told(
                        "SeatCreated",
                        "{'seat':'%s','council':'c%d','owner':{'agency':'%s'},%s'role':'MEMBER','voting':'VOTING','effectiveOn':'%s'}"
                                .formatted(
                                        seatId(),
                                        random.nextInt(2),
                                        agency(),
                                        random.nextBoolean()
                                                ? "'function':'%s',".formatted(function())
                                                : "",
                                        day()));
    }

    private Event seatRuled() {
        return told(
                "SeatRuled",
                "{'seat':'%s','agency':'%s','reason':{'en':'R'},'effectiveOn':'%s'}"
                        .formatted(seatId(), agency(), day()));
    }

    private Event seated() {
        return random.nextInt(4) == 0
                ? told(
                        "RepresentativeReleased",
                        "{'seat':'%s','person':'p%d','effectiveOn':'%s'}"
                                .formatted(seatId(), random.nextInt(2), day()))
                : told(
                        "RepresentativeAppointed",
                        "{'seat':'%s','representative':{'person':'p%d','name':{'en':'P'}},'capacity':'%s','effectiveOn':'%s'}"
                                .formatted(
                                        seatId(),
                                        random.nextInt(2),
                                        random.nextBoolean() ? "REPRESENTATIVE" : "SUBSTITUTE",
                                        day()));
    }

    private String seatId() {
        return "s" + random.nextInt(3);
    }

    private String agency() {
        return random.nextInt(3) > 0 ? "a" + random.nextInt(4) : "b" + random.nextInt(3);
    }

    private String function() {
        return "f" + random.nextInt(4);
    }

    private String task() {
        return "t" + random.nextInt(6);
    }

    private String until() {
        return "20%d-03-01".formatted(12 + random.nextInt(8));
    }

    private String day() {
        int year = 2010 + random.nextInt(10);
        return random.nextInt(6) == 0
                ? Integer.toString(year)
                : "%d-%02d-15".formatted(year, 1 + random.nextInt(12));
    }
}
