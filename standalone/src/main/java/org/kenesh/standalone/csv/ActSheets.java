package org.kenesh.standalone.csv;

import static org.kenesh.standalone.csv.Columns.ACT;
import static org.kenesh.standalone.csv.Columns.EFFECTIVE_ON;
import static org.kenesh.standalone.csv.Columns.SOURCES;

import java.util.List;
import java.util.Map;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.act.LegalActEvent.LegalActAmended;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.act.LegalActEvent.LegalActRevoked;
import org.kenesh.time.EffectiveDate;

/** The sheets of legal acts. */
final class ActSheets {

    private static final Column<ActId> NEW_ACT = Column.defines("act", Thing.ACT, ActId::new);
    private static final Column<ActId> BY = Column.needs("by", Thing.ACT, ActId::new);
    private static final Column<ActKind> KIND = Column.oneOf("kind", ActKind.class);
    private static final Column<String> NUMBER = Column.words("number");
    private static final Column<EffectiveDate> SIGNED_ON = Column.date("signed_on");
    private static final Column<EffectiveDate> PUBLISHED_ON = Column.date("published_on");
    private static final Column<EffectiveDate> IN_FORCE_ON = Column.date("in_force_on");

    static final Sheet ACTS =
            Sheet.of(
                            "acts.csv",
                            Form.event(
                                    row ->
                                            new LegalActRegistered(
                                                    row.get(NEW_ACT),
                                                    row.get(KIND),
                                                    row.find(NUMBER),
                                                    row.words("title"),
                                                    row.findWords("issuer"),
                                                    row.find(SIGNED_ON),
                                                    row.find(PUBLISHED_ON),
                                                    row.find(IN_FORCE_ON),
                                                    row.source()),
                                    Field.required(NEW_ACT, KIND),
                                    Field.optional(NUMBER),
                                    Field.words("title"),
                                    Field.optionalWords("issuer"),
                                    Field.optional(SIGNED_ON, PUBLISHED_ON, IN_FORCE_ON),
                                    SOURCES))
                    .datedBy(List.of(SIGNED_ON, PUBLISHED_ON, IN_FORCE_ON));

    static final Sheet ACT_CHANGES =
            Sheet.of(
                    "act-changes.csv",
                    "change",
                    Map.of(
                            "AMENDED",
                            Form.event(
                                    row ->
                                            new LegalActAmended(
                                                    row.get(ACT),
                                                    row.get(BY),
                                                    row.effectiveOn(),
                                                    row.findWords("summary"),
                                                    row.source()),
                                    Field.required(ACT, BY, EFFECTIVE_ON),
                                    Field.optionalWords("summary"),
                                    SOURCES),
                            "REVOKED",
                            Form.event(
                                    row ->
                                            new LegalActRevoked(
                                                    row.get(ACT),
                                                    row.find(BY),
                                                    row.effectiveOn(),
                                                    row.source()),
                                    Field.required(ACT, EFFECTIVE_ON),
                                    Field.optional(BY),
                                    SOURCES)));

    private ActSheets() {}
}
