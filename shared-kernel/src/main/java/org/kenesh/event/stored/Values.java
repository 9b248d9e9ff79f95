package org.kenesh.event.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
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
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskId;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;
import org.kenesh.time.Digits;
import org.kenesh.time.EffectiveDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How the values of events look in JSON. */
final class Values {

    private Values() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(module())
                .annotationIntrospector(new RecordComponents())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        c -> {
                            c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                            c.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                            c.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                        })
                .changeDefaultPropertyInclusion(
                        v -> v.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        int.class,
                        c ->
                                c.setInclude(
                                        JsonInclude.Value.construct(
                                                JsonInclude.Include.NON_DEFAULT,
                                                JsonInclude.Include.ALWAYS)))
                .build();
    }

    private static SimpleModule module() {
        var module = new SimpleModule("values");
        asText(module, ActId.class, ActId::new);
        asText(module, AgencyId.class, AgencyId::new);
        asText(module, CouncilId.class, CouncilId::new);
        asText(module, FunctionId.class, FunctionId::new);
        asText(module, GovernmentId.class, GovernmentId::new);
        asText(module, TaskId.class, TaskId::new);
        asText(module, SeatId.class, SeatId::new);
        asText(module, PersonId.class, PersonId::new);
        asText(module, MeetingId.class, MeetingId::new);
        asText(module, ItemId.class, ItemId::new);
        asText(module, SubmissionId.class, SubmissionId::new);
        asText(module, ProcedureId.class, ProcedureId::new);
        asText(module, DecisionId.class, DecisionId::new);
        asText(module, DocumentId.class, DocumentId::new);
        asText(module, Sha256.class, Sha256::new);
        asText(module, MediaType.class, MediaType::new);
        asText(module, Zone.class, Zone::parse);
        asText(module, Fraction.class, Fraction::parse);
        asText(module, LocalDateTime.class, Digits::minute);
        asText(module, LocalDate.class, Digits::day);
        module.addDeserializer(String.class, new AsText.Reader<>(String.class, Values::words));
        module.addSerializer(new AsText.Writer<>(EffectiveDate.class));
        module.addDeserializer(EffectiveDate.class, new AsText.DateReader());
        flat(module, Transfer.class, Flat.Line.class, Flat.Line::of, Flat.Line::transfer);
        flat(module, Assignee.class, Flat.Whom.class, Flat.Whom::of, Flat.Whom::assignee);
        flat(module, CoExecutor.class, Flat.Helper.class, Flat.Helper::of, Flat.Helper::coExecutor);
        flat(module, Superior.class, Flat.Above.class, Flat.Above::of, Flat.Above::superior);
        flat(module, SeatOwner.class, Flat.Whose.class, Flat.Whose::of, Flat.Whose::owner);
        flat(module, Origin.class, Flat.Where.class, Flat.Where::of, Flat.Where::origin);
        flat(module, Subject.class, Flat.Of.class, Flat.Of::of, Flat.Of::subject);
        flat(module, Basis.class, Flat.Why.class, Flat.Why::of, Flat.Why::basis);
        return module;
    }

    /** An empty text would be left out when it is written, and then be missed when it is read. */
    private static String words(String text) {
        if (text.isBlank()) {
            throw new Impossible(Must.WORDS);
        }
        return text;
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(new AsText.Writer<>(type));
        module.addDeserializer(type, new AsText.Reader<>(type, read));
    }

    private static <T, F> void flat(
            SimpleModule module,
            Class<T> type,
            Class<F> flat,
            Function<T, F> flatten,
            Function<F, T> raise) {
        module.addSerializer(new AsFlat.Writer<>(type, flatten));
        module.addDeserializer(type, new AsFlat.Reader<>(type, flat, raise));
    }
}
