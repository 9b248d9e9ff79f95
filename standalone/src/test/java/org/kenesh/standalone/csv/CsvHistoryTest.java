package org.kenesh.standalone.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A history in CSV files")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvHistoryTest {

    @TempDir Path directory;

    private CsvFolder folder;

    @BeforeEach
    void begin() {
        folder = new CsvFolder(directory);
    }

    @Test
    void becomes_one_command_for_each_row() {
        folder.with(
                        "acts.csv",
                        "act,kind,number,title_ru,signed_on,source,confidence",
                        "p-854,RESOLUTION,854,О службе,2015-12-11,https://example.org/854,HIGH")
                .with(
                        "agencies.csv",
                        "agency,name_ky,name_en,short_name_en,kind,effective_on",
                        "ministry,Министрлик,\"Ministry of Labour, Migration and Youth\",MLMY,MINISTRY,",
                        "gov,,Government,,GOVERNMENT,../2000-01-01")
                .with("functions.csv", "function,name_en", "migration,Migration")
                .with(
                        "tasks.csv",
                        "task,title_en,council,basis_decision,lead,function,co_executors,due,effective_on",
                        "t1,Write,icc,2014/3,ministry,migration,gov @migration/migration,2014-12-01,2014-06");

        assertThat(folder.history().commands(0))
                .containsExactly(
                        "{\"command\":\"establish-agency\",\"data\":{\"agency\":\"ministry\","
                                + "\"names\":{\"ky\":\"Министрлик\",\"en\":\"Ministry of Labour, Migration and Youth\"},"
                                + "\"shortNames\":{\"en\":\"MLMY\"},\"kind\":\"MINISTRY\"}}",
                        "{\"command\":\"define-function\",\"data\":{\"function\":\"migration\","
                                + "\"names\":{\"en\":\"Migration\"}}}",
                        "{\"command\":\"establish-agency\",\"data\":{\"agency\":\"gov\","
                                + "\"names\":{\"en\":\"Government\"},\"kind\":\"GOVERNMENT\","
                                + "\"effectiveOn\":\"../2000-01-01\"}}",
                        "{\"command\":\"assign-task\",\"data\":{\"task\":\"t1\",\"title\":{\"en\":\"Write\"},"
                                + "\"council\":\"icc\",\"basis\":{\"decision\":\"2014/3\"},"
                                + "\"lead\":{\"agency\":\"ministry\"},\"function\":\"migration\","
                                + "\"coExecutors\":[{\"agency\":\"gov\"},"
                                + "{\"authorizedFor\":\"migration\",\"function\":\"migration\"}],"
                                + "\"due\":\"2014-12-01\",\"effectiveOn\":\"2014-06\"}}",
                        "{\"command\":\"register-legal-act\",\"data\":{\"act\":\"p-854\",\"kind\":\"RESOLUTION\","
                                + "\"number\":\"854\",\"title\":{\"ru\":\"О службе\"},\"signedOn\":\"2015-12-11\","
                                + "\"source\":{\"reference\":\"https://example.org/854\",\"confidence\":\"HIGH\"}}}");
    }

    @Test
    void gathers_a_reorganization_from_three_files() {
        folder.with("agencies.csv", "agency,name_en", "a,A", "b,B")
                .with("functions.csv", "function,name_en", "f,F")
                .with("reorganizations.csv", "ref,effective_on,sequence_in_day", "r,2015-11-05,1")
                .with(
                        "participants.csv",
                        "reorganization,agency,role,name_en,kind,parent",
                        "r,a,CEASES,,,",
                        "r,b,CONTINUES,,,",
                        "r,c,BEGINS,C,STATE_SERVICE,b")
                .with(
                        "transfers.csv",
                        "reorganization,scope,from,to,until",
                        "r,f,a,b,2020-01-01",
                        "r,REMAINDER,a,c,");

        assertThat(folder.history().commands(0).getLast())
                .isEqualTo(
                        "{\"command\":\"enact-reorganization\",\"data\":{\"participants\":["
                                + "{\"agency\":\"a\",\"role\":\"CEASES\"},"
                                + "{\"agency\":\"b\",\"role\":\"CONTINUES\"},"
                                + "{\"agency\":\"c\",\"role\":\"BEGINS\",\"names\":{\"en\":\"C\"},"
                                + "\"kind\":\"STATE_SERVICE\",\"parent\":\"b\"}],"
                                + "\"transfers\":[{\"function\":\"f\",\"from\":\"a\",\"to\":\"b\",\"until\":\"2020-01-01\"},"
                                + "{\"scope\":\"REMAINDER\",\"from\":\"a\",\"to\":\"c\"}],"
                                + "\"effectiveOn\":\"2015-11-05\",\"sequenceInDay\":1}}");
    }

    @Test
    void corrects_retracts_and_notes_by_the_position_of_the_row() {
        folder.with("agencies.csv", "agency,name_en", "a,A")
                .with(
                        "agency-changes.csv",
                        "change,agency,name_en,effective_on,ref,corrects,because_en,recorded_on",
                        "RENAMED,a,B,2014,name,,,",
                        "RENAMED,a,B,2014-02-01,day,name,The day was found.,2016-01-01")
                .with("retractions.csv", "retracts,reason_en,recorded_on", "day,No.,2017-01-01")
                .with(
                        "conflicts.csv",
                        "ref,about,note_en,recorded_on",
                        "c,name day,Two.,2018-01-01")
                .with(
                        "claims.csv",
                        "conflict,source,confidence,source_note",
                        "c,one,LOW,",
                        "c,two,,says 2015");

        var commands = folder.history().commands(100);

        assertThat(commands.subList(2, 5))
                .containsExactly(
                        "{\"command\":\"correct-event\",\"data\":{\"target\":101,\"type\":\"AgencyRenamed\","
                                + "\"version\":1,\"data\":{\"agency\":\"a\",\"names\":{\"en\":\"B\"},"
                                + "\"effectiveOn\":\"2014-02-01\"},\"reason\":{\"en\":\"The day was found.\"}}}",
                        "{\"command\":\"retract-event\",\"data\":{\"target\":102,\"reason\":{\"en\":\"No.\"}}}",
                        "{\"command\":\"note-source-conflict\",\"data\":{\"positions\":[101,102],"
                                + "\"claims\":[{\"reference\":\"one\",\"confidence\":\"LOW\"},"
                                + "{\"reference\":\"two\",\"note\":\"says 2015\"}],"
                                + "\"note\":{\"en\":\"Two.\"}}}");
        assertThat(folder.history().position("day", 100)).isEqualTo(102);
    }

    @Test
    void is_recorded_by_the_day_it_became_known_or_else_true() {
        folder.with("agencies.csv", "agency,name_en", "a,A", "b,B")
                .with(
                        "successions.csv",
                        "from,to,effective_on,recorded_on",
                        "a,b,2026-02-10,2026-03-10")
                .with(
                        "tasks.csv",
                        "task,title_en,lead,effective_on",
                        "late,Late,a,2026-03-11",
                        "month,Month,a,2026-02",
                        "early,Early,a,2026-02-20");

        assertThat(folder.history().commands(0))
                .extracting(line -> line.replaceAll(".*\"(task|from)\":\"(\\w+)\".*", "$2"))
                .endsWith("early", "month", "a", "late");
    }

    @Test
    void records_nothing_before_what_it_refers_to() {
        folder.with(
                        "agencies.csv",
                        "agency,name_en,parent,act,effective_on",
                        "child,Child,parent,,1990",
                        "parent,Parent,,decree,1995")
                .with("acts.csv", "act,kind,title_en,signed_on", "decree,DECREE,Decree,1996");

        assertThat(folder.history().commands(0))
                .extracting(line -> line.replaceAll(".*\"data\":\\{\"\\w+\":\"(\\w+)\".*", "$1"))
                .containsExactly("decree", "parent", "child");
    }

    @Test
    void may_rest_on_what_the_ledger_has_already() {
        folder.with("existing.csv", "thing,id", "AGENCY,a", "FUNCTION,f")
                .with(
                        "function-changes.csv",
                        "change,function,to,effective_on",
                        "ASSIGNED,f,a,2020");

        assertThat(folder.history().commands(7))
                .containsExactly(
                        "{\"command\":\"assign-function\",\"data\":"
                                + "{\"function\":\"f\",\"to\":\"a\",\"effectiveOn\":\"2020\"}}");
    }
}
