package org.kenesh.standalone.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.time.EffectiveDate;

/**
 * What one file of the directory holds.
 *
 * @param name the name of the file
 * @param chooser the column that says which form a row has, or null when all have the same
 * @param forms the forms by the chooser's value, or the only one under the empty text
 * @param of the sheet of the rows of which these tell more, or null when they tell events
 * @param owner the column that names such a row, or null
 * @param dates the columns of which the first filled one says since when the row's fact is true
 */
record Sheet(
        String name,
        @Nullable String chooser,
        Map<String, Form> forms,
        @Nullable Sheet of,
        @Nullable Column<RowId> owner,
        List<Column<EffectiveDate>> dates) {

    private static final List<Field> OF_RECORDING =
            List.of(
                    Field.optional(Columns.REF),
                    Field.optional(Columns.CORRECTS),
                    Field.optionalWords(Columns.BECAUSE),
                    Field.optional(Columns.RECORDED_ON));

    /** Rows that tell events, all of one form. */
    static Sheet of(String name, Form form) {
        return of(name, null, Map.of("", form));
    }

    /** Rows that tell events, of forms that a column chooses. */
    static Sheet of(String name, @Nullable String chooser, Map<String, Form> forms) {
        var recorded = new TreeMap<String, Form>();
        forms.forEach((choice, form) -> recorded.put(choice, form.with(OF_RECORDING)));
        return new Sheet(name, chooser, recorded, null, null, List.of(Columns.EFFECTIVE_ON));
    }

    /** Rows that tell more of the row that they name, all of one form. */
    static Sheet details(String name, Sheet of, Column<RowId> owner, Form form) {
        return details(name, of, owner, null, Map.of("", form));
    }

    /** Rows that tell more of the row that they name, of forms that a column chooses. */
    static Sheet details(
            String name,
            Sheet of,
            Column<RowId> owner,
            @Nullable String chooser,
            Map<String, Form> forms) {
        var owned = new TreeMap<String, Form>();
        var named = List.of(Field.required(owner));
        forms.forEach((choice, form) -> owned.put(choice, form.with(named)));
        return new Sheet(name, chooser, owned, of, owner, List.of());
    }

    Sheet datedBy(List<Column<EffectiveDate>> columns) {
        return new Sheet(name, chooser, forms, of, owner, columns);
    }

    /** The names of all columns. */
    SequencedSet<String> columns() {
        var names = new LinkedHashSet<String>();
        if (chooser != null) {
            names.add(chooser);
        }
        forms.values().forEach(form -> form.columns().forEach(column -> names.add(column.name())));
        return names;
    }

    /** The form of a row, or null when its chooser says nothing that there is. */
    @Nullable Form formOf(Row row) {
        var choice = chooser == null ? "" : row.cells().getOrDefault(chooser, "");
        return forms.get(choice);
    }

    /** The rules that a row breaks by itself. */
    List<CsvError> broken(Row row) {
        var form = formOf(row);
        if (form == null) {
            return List.of(row.error(chooser, CsvRule.of("one-of", forms.keySet())));
        }
        var errors = new ArrayList<CsvError>();
        form.fields().stream()
                .map(field -> field.broken(row))
                .filter(Objects::nonNull)
                .forEach(errors::add);
        form.columns().forEach(column -> read(column, row, errors));
        errors.addAll(ofCorrection(row));
        var names = new LinkedHashSet<>(row.cells().keySet());
        form.columns().forEach(column -> names.remove(column.name()));
        names.remove(chooser);
        for (var name : names) {
            errors.add(
                    row.error(
                            name,
                            CsvRule.of(
                                    "empty-where",
                                    String.valueOf(chooser),
                                    row.cells().getOrDefault(chooser, ""))));
        }
        return errors;
    }

    private static List<CsvError> ofCorrection(Row row) {
        var because = row.findWords(Columns.BECAUSE);
        boolean corrects = row.cell(Columns.CORRECTS.name()) != null;
        if (corrects != (because != null)) {
            return List.of(
                    row.error(
                            Columns.CORRECTS.name(),
                            CsvRule.of("corrects-because", Columns.BECAUSE)));
        }
        return corrects && row.cell(Columns.RECORDED_ON.name()) == null
                ? List.of(row.error(Columns.RECORDED_ON.name(), CsvRule.of("corrects-recorded")))
                : List.of();
    }

    private static void read(Column<?> column, Row row, List<CsvError> errors) {
        try {
            var _ = row.find(column);
        } catch (Unfit e) {
            errors.add(row.error(column.name(), e.rule()));
        } catch (IllegalArgumentException e) {
            errors.add(row.error(column.name(), CsvRule.of("id")));
        }
    }
}
