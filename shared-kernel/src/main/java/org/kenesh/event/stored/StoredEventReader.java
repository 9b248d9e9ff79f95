package org.kenesh.event.stored;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Transfer;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Fraction;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.Superior;
import org.kenesh.council.Zone;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Origin;
import org.kenesh.document.DocumentId;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.document.Subject;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.Canonical.GivenUp;
import org.kenesh.event.stored.Shape.ValueReader;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Leaf;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.record.RecordEvent;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskId;
import org.kenesh.time.Digits;
import org.kenesh.time.EffectiveDate;

/**
 * Reads the events of a whole ledger fast: ids, dates and actors that recur are one object each,
 * and an event whose form is as usual is read straight from the bytes of its leaf. Any other one is
 * left to {@link StoredEvents}, so both say the same. Used by one thread.
 */
public final class StoredEventReader {

    private final Map<Type, ValueReader> readers = new HashMap<>();
    private final Map<String, Usual> usual = new HashMap<>();
    private final Recurring<Usual> types = new Recurring<>(this::usual);
    private final Recurring<EffectiveDate> dates = new Recurring<>(EffectiveDate::parse);
    private final Recurring<String> names = new Recurring<>(name -> name);
    private final Map<Actor, Actor> actors = new HashMap<>();

    /** A type of event, with how it is read from the bytes; null when that cannot be. */
    private record Usual(String type, String schema, @Nullable Shape<? extends Event> shape) {

        @Override
        public String toString() {
            return type;
        }
    }

    /** A reader for one ledger. */
    public StoredEventReader() {
        text(ActId.class, ActId::new);
        text(AgencyId.class, AgencyId::new);
        text(CouncilId.class, CouncilId::new);
        text(FunctionId.class, FunctionId::new);
        text(GovernmentId.class, GovernmentId::new);
        text(TaskId.class, TaskId::new);
        text(SeatId.class, SeatId::new);
        text(PersonId.class, PersonId::new);
        text(MeetingId.class, MeetingId::new);
        text(ItemId.class, ItemId::new);
        text(SubmissionId.class, SubmissionId::new);
        text(ProcedureId.class, ProcedureId::new);
        text(DecisionId.class, DecisionId::new);
        text(DocumentId.class, DocumentId::new);
        text(Sha256.class, Sha256::new);
        text(MediaType.class, MediaType::new);
        text(Zone.class, Zone::parse);
        text(Fraction.class, Fraction::parse);
        text(LocalDateTime.class, Digits::minute);
        readers.put(EffectiveDate.class, json -> json.recurring(dates));
        readers.put(LocalDate.class, this::day);
        readers.put(String.class, Canonical::text);
        readers.put(int.class, Canonical::number);
        readers.put(Long.class, json -> (long) json.number());
        flat(Transfer.class, Flat.Line.class, Flat.Line::transfer);
        flat(Assignee.class, Flat.Whom.class, Flat.Whom::assignee);
        flat(CoExecutor.class, Flat.Helper.class, Flat.Helper::coExecutor);
        flat(Superior.class, Flat.Above.class, Flat.Above::superior);
        flat(SeatOwner.class, Flat.Whose.class, Flat.Whose::owner);
        flat(Origin.class, Flat.Where.class, Flat.Where::origin);
        flat(Subject.class, Flat.Of.class, Flat.Of::subject);
        flat(Basis.class, Flat.Why.class, Flat.Why::basis);
        for (var type : EventTypes.all()) {
            if (!RecordEvent.class.isAssignableFrom(type.event())) {
                var shape = new Shape<>(type.event(), this::reader);
                usual.put(type.type(), new Usual(type.type(), type.schema(), shape));
            }
        }
    }

    /**
     * An event out of the ledger, without the id of its command.
     *
     * @throws Unreadable when the type is known and the content is not of it
     */
    public Recorded read(Entry entry) throws Unreadable {
        var leaf = entry.leaf();
        var event = event(leaf);
        if (event == null) {
            var strict = StoredEvents.decode(entry);
            return recorded(entry, strict.actor(), strict.event());
        }
        return recorded(entry, actor(leaf), event);
    }

    private Recorded recorded(Entry entry, @Nullable Actor actor, @Nullable Event event) {
        var one = actor == null ? null : actors.computeIfAbsent(actor, same -> same);
        return new Recorded(entry.position(), entry.recorded(), one, null, event);
    }

    private @Nullable Event event(Leaf leaf) {
        try {
            var type = leaf.raw("type", types::of);
            var schema = leaf.raw("dataschema", names::of);
            if (type == null || type.shape() == null || !type.schema().equals(schema)) {
                return null;
            }
            var shape = type.shape();
            return leaf.raw("data", (buffer, from, to) -> shape.read(new Canonical(buffer, from)));
        } catch (GivenUp | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private @Nullable Actor actor(Leaf leaf) {
        var subject = leaf.raw("actor", names::of);
        var role = leaf.raw("actorrole", names::of);
        if (subject == null || role == null || subject.indexOf('\\') >= 0) {
            return StoredEvents.actor(leaf);
        }
        return new Actor(subject, role, leaf.raw("actoragency", names::of));
    }

    private Usual usual(String type) {
        return usual.getOrDefault(type, new Usual(type, "", null));
    }

    private ValueReader reader(Type type) {
        var known = readers.get(type);
        if (known != null) {
            return known;
        }
        var made =
                switch (type) {
                    case ParameterizedType list -> list(reader(list.getActualTypeArguments()[0]));
                    case Class<?> constants when constants.isEnum() -> constant(constants);
                    case Class<?> shape -> record(shape);
                    default -> throw new IllegalStateException("no reader for " + type);
                };
        readers.put(type, made);
        return made;
    }

    private ValueReader record(Class<?> type) {
        var shape = new Shape<>(type, this::reader);
        return shape::read;
    }

    private static ValueReader list(ValueReader element) {
        return json -> {
            json.expect('[');
            var elements = new ArrayList<Object>();
            if (!json.accept(']')) {
                do {
                    elements.add(element.read(json));
                } while (json.accept(','));
                json.expect(']');
            }
            return elements;
        };
    }

    private static ValueReader constant(Class<?> type) {
        var constants = type.getEnumConstants();
        var names = new byte[constants.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = ((Enum<?>) constants[i]).name().getBytes(StandardCharsets.US_ASCII);
        }
        return json -> json.constant(constants, names);
    }

    private Object day(Canonical json) {
        var date = json.recurring(dates);
        if (!date.precise()) {
            throw new GivenUp();
        }
        return date.earliest();
    }

    private <T> void text(Class<T> type, Function<String, T> read) {
        var values = new Recurring<>(read);
        readers.put(type, json -> json.recurring(values));
    }

    private <T, F> void flat(Class<T> type, Class<F> flat, Function<F, T> raise) {
        var shape = new Shape<>(flat, this::reader);
        readers.put(type, json -> raise.apply(shape.read(json)));
    }
}
