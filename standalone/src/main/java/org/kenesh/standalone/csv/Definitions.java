package org.kenesh.standalone.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.standalone.csv.Statement.Named;

/** Which statement brings which thing into the record, and which things are there already. */
final class Definitions {

    private record Key(Thing thing, String id) {

        static Key of(Mention mention) {
            return new Key(mention.thing(), mention.id());
        }
    }

    private final Map<Key, Statement> told = new HashMap<>();
    private final Set<Key> existing = new HashSet<>();
    private final List<CsvError> errors;

    private Definitions(List<CsvError> errors) {
        this.errors = errors;
    }

    /**
     * Collects what is defined. Adds what is defined twice, refers to nothing, belongs to a row
     * that has no such details, or corrects what it cannot.
     */
    static Definitions of(
            Map<Sheet, List<Row>> rows, List<Statement> statements, List<CsvError> errors) {
        var definitions = new Definitions(errors);
        rows.getOrDefault(Sheets.EXISTING, List.of()).forEach(definitions::addExisting);
        statements.stream().filter(s -> s.corrects() == null).forEach(definitions::add);
        statements.stream().filter(s -> s.corrects() != null).forEach(definitions::add);
        rows.forEach(definitions::checkOwners);
        statements.forEach(definitions::check);
        return definitions;
    }

    /** The statement that brings a thing, or null when it is there already. */
    @Nullable Statement of(Mention mention) {
        return told.get(Key.of(mention));
    }

    private void addExisting(Row row) {
        for (var named : Statement.names(Sheets.EXISTING, row)) {
            if (!existing.add(Key.of(named.mention()))) {
                errors.add(named.error("there-twice"));
            }
        }
    }

    private void add(Statement statement) {
        for (var named : statement.names()) {
            if (named.mention().defines()) {
                add(statement, named);
            }
        }
    }

    private void add(Statement statement, Named named) {
        var key = Key.of(named.mention());
        var earlier = told.putIfAbsent(key, statement);
        boolean again = statement.corrects() != null && key.thing() != Thing.ROW;
        if (existing.contains(key)) {
            errors.add(named.error("there-already", key.id(), Sheets.EXISTING.name()));
        } else if (earlier != null && !again) {
            errors.add(named.error("defined-already", key.id(), earlier.row().place()));
        }
    }

    private void checkOwners(Sheet sheet, List<Row> rows) {
        var owner = sheet.owner();
        var of = sheet.of();
        if (owner == null || of == null) {
            return;
        }
        for (var row : rows) {
            var owned = told.get(new Key(Thing.ROW, row.get(owner).value()));
            if (owned == null || !owned.sheet().equals(of)) {
                errors.add(row.error(owner.name(), CsvRule.of("no-row", of.name())));
            }
        }
    }

    private void check(Statement statement) {
        for (var named : statement.names()) {
            var key = Key.of(named.mention());
            if (!told.containsKey(key) && !existing.contains(key)) {
                errors.add(named.error("not-defined", key.id(), CsvRule.of(key.thing().name())));
            }
        }
        var corrects = statement.corrects();
        var target = corrects == null ? null : told.get(new Key(Thing.ROW, corrects.value()));
        if (target != null
                && (!target.form().equals(statement.form()) || target.corrects() != null)) {
            errors.add(
                    statement.row().error(Columns.CORRECTS.name(), CsvRule.of("corrects-other")));
        }
    }
}
