package org.kenesh.standalone.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bad CSV")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvErrorTest {

    @TempDir Path directory;

    private CsvFolder folder;

    @BeforeEach
    void begin() {
        folder = new CsvFolder(directory);
    }

    @Test
    void an_empty_directory() {
        assertThat(folder.errors()).containsExactly(directory + ": has no CSV file");
    }

    @Test
    void a_file_of_another_name() {
        assertThat(folder.with("agency.csv", "agency,name_en", "a,A").errors())
                .singleElement()
                .asString()
                .startsWith(
                        "agency.csv: is no file of a history; these are: [existing.csv, acts.csv,");
    }

    @Test
    void a_file_of_another_case() {
        assertThat(folder.with("Agencies.CSV", "agency,name_en", "a,A").errors())
                .singleElement()
                .asString()
                .startsWith("Agencies.CSV: is no file of a history");
    }

    @Test
    void an_empty_file() {
        assertThat(folder.with("agencies.csv", "").errors())
                .containsExactly("agencies.csv: has no line that names the columns");
    }

    @Test
    void bytes_that_are_no_text() {
        var latin = "agency,name_en\na,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(folder.with("agencies.csv", latin).errors())
                .containsExactly("agencies.csv: is not UTF-8");
    }

    @Test
    void a_quote_that_does_not_end() {
        assertThat(folder.with("agencies.csv", "agency,name_en", "a,A", "b,\"B").errors())
                .singleElement()
                .asString()
                .startsWith("agencies.csv, line 3: is no CSV: ");
    }

    @Test
    void a_column_that_there_is_not_or_twice() {
        assertThat(folder.with("functions.csv", "function,nam_en,function", "f,F,f").errors())
                .containsExactly(
                        "functions.csv, line 1, column nam_en: is no column of this file; these are: "
                                + String.join(", ", FunctionSheets.FUNCTIONS.columns()),
                        "functions.csv, line 1, column function: stands twice");
    }

    @Test
    void a_row_with_too_few_cells() {
        assertThat(folder.with("functions.csv", "function,name_en,parent", "f,F").errors())
                .containsExactly("functions.csv, line 2: has 2 cells, but there are 3 columns");
    }

    @Test
    void required_cells_that_are_empty() {
        folder.with("functions.csv", "function,name_en", ",F", "g,")
                .with("reorganizations.csv", "effective_on", "2020");

        assertThat(folder.errors())
                .containsExactly(
                        "functions.csv, line 2, column function: must be filled",
                        "functions.csv, line 3, column name_ky, name_ru, name_en: one of these must be filled",
                        "reorganizations.csv, line 2, column ref: must be filled");
    }

    @Test
    void cells_that_say_nothing_possible() {
        folder.with(
                "agencies.csv",
                "agency,name_en,kind,effective_on,sequence_in_day",
                "a b,A,MINISTRIES,2015-02-30,-1");

        assertThat(folder.errors())
                .hasSize(4)
                .anyMatch(
                        e -> e.startsWith("agencies.csv, line 2, column agency: an id of 1 to 64"))
                .anyMatch(e ->
                        e.startsWith("agencies.csv, line 2, column kind: one of [GOVERNMENT, "))
                .anyMatch(e -> e.startsWith("agencies.csv, line 2, column effective_on: "))
                .contains(
                        "agencies.csv, line 2, column sequence_in_day: a whole number from 0, not -1");
    }

    @Test
    void a_month_where_a_day_is_wanted() {
        folder.with("existing.csv", "thing,id", "AGENCY,a")
                .with(
                        "tasks.csv",
                        "task,title_en,lead,due,effective_on",
                        "t,T,a,2015-02,2015-01-01");

        assertThat(folder.errors())
                .containsExactly("tasks.csv, line 2, column due: a day YYYY-MM-DD, not 2015-02");
    }

    @Test
    void a_kind_of_change_that_there_is_not() {
        folder.with("act-changes.csv", "change,act,effective_on", "REPEALED,a,2015", ",a,2015");

        assertThat(folder.errors())
                .containsExactly(
                        "act-changes.csv, line 2, column change: one of [AMENDED, REVOKED]",
                        "act-changes.csv, line 3, column change: one of [AMENDED, REVOKED]");
    }

    @Test
    void a_cell_that_this_kind_of_change_has_not() {
        folder.with("existing.csv", "thing,id", "AGENCY,a")
                .with(
                        "agency-changes.csv",
                        "change,agency,kind,disposition,effective_on",
                        "RECLASSIFIED,a,FUND,NOT_STATED,2015");

        assertThat(folder.errors())
                .containsExactly(
                        "agency-changes.csv, line 2, column disposition: "
                                + "must be empty where change is RECLASSIFIED");
    }

    @Test
    void two_bases_of_a_task_and_a_confidence_in_no_source() {
        folder.with(
                "tasks.csv",
                "task,title_en,lead,basis_act,basis_decision,effective_on,confidence",
                "t,T,a,act,7,2015,HIGH");

        assertThat(folder.errors())
                .containsExactly(
                        "tasks.csv, line 2, column basis_act, basis_decision: only one of these may be filled",
                        "tasks.csv, line 2, column source: must be filled when the columns that tell more of it are");
    }

    @Test
    void a_reference_to_nothing() {
        folder.with("agencies.csv", "agency,name_en,parent,act", "a,A,b,c")
                .with("participants.csv", "reorganization,agency,role", "r,z,CEASES")
                .with("retractions.csv", "retracts,reason_en,recorded_on", "x,No.,2020-01-01");

        assertThat(folder.errors())
                .containsExactlyInAnyOrder(
                        "agencies.csv, line 2, column parent: b is not defined as an agency",
                        "agencies.csv, line 2, column act: c is not defined as a legal act",
                        "participants.csv, line 2, column reorganization: names no row of reorganizations.csv",
                        "retractions.csv, line 2, column retracts: x is not defined as a row");
    }

    @Test
    void a_thing_that_is_defined_twice() {
        folder.with("existing.csv", "thing,id", "FUNCTION,g")
                .with("agencies.csv", "agency,name_en,ref", "a,A,x", "a,B,x")
                .with("functions.csv", "function,name_en", "g,G");

        assertThat(folder.errors())
                .containsExactlyInAnyOrder(
                        "agencies.csv, line 3, column agency: a is defined already, by agencies.csv, line 2",
                        "agencies.csv, line 3, column ref: x is defined already, by agencies.csv, line 2",
                        "functions.csv, line 2, column function: g is there already, by existing.csv");
    }

    @Test
    void the_same_row_twice() {
        folder.with("existing.csv", "thing,id", "AGENCY,a", "FUNCTION,f")
                .with(
                        "function-changes.csv",
                        "change,function,to,effective_on",
                        "ASSIGNED,f,a,2020",
                        "",
                        "ASSIGNED,f,a,2020");

        assertThat(folder.errors())
                .containsExactly("function-changes.csv, line 4: says the same as an earlier row");
    }

    @Test
    void agencies_that_are_below_each_other() {
        assertThat(folder.with("agencies.csv", "agency,name_en,parent", "a,A,b", "b,B,a").errors())
                .containsExactly("agencies.csv, line 3, column parent: a refers back to this row");
    }

    @Test
    void what_is_recorded_before_what_it_refers_to() {
        folder.with("agencies.csv", "agency,name_en,recorded_on", "a,A,2020-01-02")
                .with(
                        "tasks.csv",
                        "task,title_en,lead,effective_on,recorded_on",
                        "t,T,a,2015,2020-01-01");

        assertThat(folder.errors())
                .containsExactly(
                        "tasks.csv, line 2, column lead: a is recorded only on 2020-01-02");
    }

    @Test
    void a_correction_of_another_kind_of_row_or_of_a_correction() {
        folder.with(
                "agencies.csv",
                "agency,name_en,ref,corrects,because_en,recorded_on",
                "a,A,one,,,",
                "a,B,two,one,Typing error,2020-01-01",
                "a,C,,two,Typing error,2020-01-02",
                "a,D,,one,Typing error,",
                "a,E,,one,,2020-01-02");

        assertThat(folder.errors())
                .containsExactlyInAnyOrder(
                        "agencies.csv, line 5, column recorded_on: must be filled in a row that corrects another",
                        "agencies.csv, line 6, column corrects: is filled exactly where because_… says why");
        folder.with(
                        "agencies.csv",
                        "agency,name_en,ref,corrects,because_en,recorded_on",
                        "a,A,one,,,",
                        "a,B,two,one,Typing error,2020-01-01",
                        "a,C,,two,Typing error,2020-01-02")
                .with(
                        "functions.csv",
                        "function,name_en,corrects,because_en,recorded_on",
                        "f,F,one,Typing error,2020-01-01");
        assertThat(folder.errors())
                .containsExactlyInAnyOrder(
                        "agencies.csv, line 4, column corrects: "
                                + "must name a row of the same kind that corrects nothing itself",
                        "functions.csv, line 2, column corrects: "
                                + "must name a row of the same kind that corrects nothing itself");
    }
}
