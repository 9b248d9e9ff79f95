package org.kenesh.standalone.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.function.FunctionId;

/** An agency that is there, with what it looks after. */
final class Body {

    final AgencyId id;
    final AgencyKind kind;
    final List<Subject> subjects;
    final List<FunctionId> functions = new ArrayList<>();
    @Nullable AgencyId parent;
    LocalDate touched;

    /**
     * @param touched when an act last changed something about it
     */
    Body(
            AgencyId id,
            AgencyKind kind,
            List<Subject> subjects,
            @Nullable AgencyId parent,
            LocalDate touched) {
        this.id = id;
        this.kind = kind;
        this.subjects = List.copyOf(subjects);
        this.parent = parent;
        this.touched = touched;
    }

    /** Whether nothing is under it and nothing is above it but the government. */
    boolean ministry() {
        return kind == AgencyKind.MINISTRY;
    }
}
