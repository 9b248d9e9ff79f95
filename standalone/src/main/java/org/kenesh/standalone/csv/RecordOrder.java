package org.kenesh.standalone.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kenesh.standalone.csv.Statement.Named;

/**
 * The order in which statements are recorded: by day, on one day by sheet, then by line; but
 * whatever a statement refers to comes before it.
 */
final class RecordOrder {

    private final Definitions definitions;
    private final List<CsvError> errors;
    private final List<Statement> ordered = new ArrayList<>();
    private final Set<Statement> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Statement> waiting = Collections.newSetFromMap(new IdentityHashMap<>());

    RecordOrder(Definitions definitions, List<CsvError> errors) {
        this.definitions = definitions;
        this.errors = errors;
    }

    /**
     * The statements in order; adds what cannot be put into one.
     *
     * @param statements in the order of sheets and lines
     */
    List<Statement> of(List<Statement> statements) {
        statements.stream().sorted(Comparator.comparing(Statement::day)).forEach(this::place);
        return ordered;
    }

    private void place(Statement statement) {
        if (placed.contains(statement)) {
            return;
        }
        waiting.add(statement);
        for (var named : statement.names()) {
            var needed = definitions.of(named.mention());
            if (needed != null && !needed.equals(statement)) {
                place(needed, statement, named);
            }
        }
        waiting.remove(statement);
        placed.add(statement);
        ordered.add(statement);
    }

    private void place(Statement needed, Statement by, Named named) {
        var id = named.mention().id();
        var recorded = needed.row().find(Columns.RECORDED_ON);
        if (waiting.contains(needed)) {
            errors.add(named.error("refers-back", id));
        } else if (recorded != null && recorded.isAfter(by.day())) {
            errors.add(named.error("recorded-later", id, recorded));
        } else {
            place(needed);
        }
    }
}
