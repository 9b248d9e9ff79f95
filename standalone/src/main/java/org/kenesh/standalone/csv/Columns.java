package org.kenesh.standalone.csv;

import java.time.LocalDate;
import java.util.List;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.event.Source.Confidence;
import org.kenesh.function.FunctionId;
import org.kenesh.standalone.csv.Field.Rule;
import org.kenesh.task.TaskId;
import org.kenesh.time.EffectiveDate;

/** Columns that mean the same on every sheet that has them. */
final class Columns {

    /** A label by which other rows refer to this one. */
    static final Column<RowId> REF = Column.defines("ref", Thing.ROW, RowId::new);

    /** The row whose content this one replaces. */
    static final Column<RowId> CORRECTS = Column.needs("corrects", Thing.ROW, RowId::new);

    static final String BECAUSE = "because";

    /** The day on which it became known; orders the record. */
    static final Column<LocalDate> RECORDED_ON = Column.day("recorded_on");

    static final Column<EffectiveDate> EFFECTIVE_ON = Column.date("effective_on");
    static final Column<Integer> SEQUENCE_IN_DAY = Column.number("sequence_in_day");
    static final Column<LocalDate> UNTIL = Column.day("until");

    static final Column<String> SOURCE = Column.words("source");
    static final Column<Confidence> CONFIDENCE = Column.oneOf("confidence", Confidence.class);
    static final Column<String> SOURCE_NOTE = Column.words("source_note");
    static final Field SOURCES =
            new Field(Rule.FIRST_OR_NONE, List.of(SOURCE, CONFIDENCE, SOURCE_NOTE));

    static final Column<ActId> ACT = Column.needs("act", Thing.ACT, ActId::new);
    static final Column<AgencyId> AGENCY = Column.needs("agency", Thing.AGENCY, AgencyId::new);
    static final Column<AgencyId> FROM = Column.needs("from", Thing.AGENCY, AgencyId::new);
    static final Column<AgencyId> TO = Column.needs("to", Thing.AGENCY, AgencyId::new);
    static final Column<AgencyId> PARENT = Column.needs("parent", Thing.AGENCY, AgencyId::new);
    static final Column<AgencyKind> KIND = Column.oneOf("kind", AgencyKind.class);
    static final Column<FunctionId> FUNCTION =
            Column.needs("function", Thing.FUNCTION, FunctionId::new);
    static final Column<TaskId> TASK = Column.needs("task", Thing.TASK, TaskId::new);

    private Columns() {}
}
