package org.kenesh.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("United Kingdom")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitedKingdomTest {

    private static final Sample UK = new Sample("united-kingdom");

    @Test
    void an_equalities_task_goes_by_ten_transfers_through_nine_bodies() {
        assertThat(UK.task("equalities-1997", "2024-07-08")).isEqualTo("RESOLVED DfE-2010");
        assertThat(UK.name("DfE-2010", "2024-07-08", UK.now()))
                .isEqualTo("Department for Education");
        var chain = UK.chain("equalities-1997", "2024-07-08");
        assertThat(chain)
                .containsExactly(
                        "1997-09-01 ASSIGNED DSS",
                        "1998-07-27 R2_FUNCTION_LINE CO",
                        "2001-06-08 R2_FUNCTION_LINE DTI",
                        "2006-05-05 R2_FUNCTION_LINE DCLG",
                        "2007-06-28 R2_FUNCTION_LINE GEO",
                        "2010-08-18 R2_FUNCTION_LINE HO",
                        "2010-08-18 R2_FUNCTION_LINE DCMS-1997",
                        "2015-09-01 R2_FUNCTION_LINE DfE-2010",
                        "2018-04-30 R2_FUNCTION_LINE DfID",
                        "2019-04-01 R2_FUNCTION_LINE CO",
                        "2024-07-08 R2_FUNCTION_LINE DfE-2010");
        Stream<String> bodies =
                chain.stream().map(step -> step.substring(step.lastIndexOf(' ') + 1));
        assertThat(bodies.distinct()).hasSize(9);
        assertThat(UK.task("equalities-1997", "2024-07-07")).isEqualTo("RESOLVED CO");
    }

    @Test
    void a_task_on_pensions_goes_with_all_else_of_its_department() {
        assertThat(UK.task("pensions-1997", "2024-07-08")).isEqualTo("RESOLVED DWP");
        assertThat(UK.chain("pensions-1997", "2024-07-08"))
                .containsExactly(
                        "1997-09-01 ASSIGNED DSS",
                        "1998-07-27 R4_CONTINUES DSS",
                        "2001-06-08 R3_WHOLE_LINE DWP");
    }

    @Test
    void tasks_of_a_divided_department_go_where_their_functions_go() {
        assertThat(UK.task("beis-2020-energy", "2023-02-07")).isEqualTo("RESOLVED DESNZ");
        assertThat(UK.task("beis-2020-science", "2023-02-07")).isEqualTo("RESOLVED DSIT");
        assertThat(UK.task("beis-2020-trade", "2023-02-07")).isEqualTo("RESOLVED DBT");
        assertThat(UK.task("beis-2020-energy", "2023-02-06")).isEqualTo("RESOLVED BEIS");
    }

    @Test
    void a_task_without_a_function_stays_open_among_the_three() {
        assertThat(UK.task("beis-2020", "2024-07-08"))
                .isEqualTo("AMBIGUOUS DBT DESNZ DSIT since 2023-02-07");
    }

    @Test
    void until_it_is_ruled_on() {
        assertThat(UK.task("beis-2021", "2023-05-14"))
                .isEqualTo("AMBIGUOUS DBT DESNZ DSIT since 2023-02-07");
        assertThat(UK.task("beis-2021", "2023-05-15")).isEqualTo("RESOLVED DBT");
        assertThat(UK.task("beis-2021", "2023-05-15", UK.before("late-payment-ruled")))
                .isEqualTo("AMBIGUOUS DBT DESNZ DSIT since 2023-02-07");
    }

    @Test
    void a_name_that_comes_back_is_another_department() {
        assertThat(UK.task("mhclg-2019", "2021-09-19")).isEqualTo("RESOLVED MHCLG-2018");
        assertThat(UK.task("mhclg-2019", "2021-09-20")).isEqualTo("RESOLVED DLUHC");
        assertThat(UK.task("mhclg-2019", "2024-07-08")).isEqualTo("RESOLVED DLUHC");
        assertThat(UK.task("mhclg-2019", "2024-07-09")).isEqualTo("RESOLVED MHCLG-2024");
        assertThat(UK.name("MHCLG-2024", "2024-07-09", UK.now()))
                .isEqualTo(UK.name("MHCLG-2018", "2019-06-03", UK.now()));
        assertThat(UK.existence("MHCLG-2018", "2024-07-09", UK.now())).isEqualTo("ENDED");
    }

    @Test
    void the_authorized_body_is_whoever_holds_the_function() {
        assertThat(UK.task("equalities-authorized", "2000-01-01")).isEqualTo("RESOLVED CO");
        assertThat(UK.task("equalities-authorized", "2018-05-01")).isEqualTo("RESOLVED DfID");
        assertThat(UK.function("equalities", "2018-05-01")).isEqualTo("RESOLVED DfID");
    }

    @Test
    void two_reorganizations_of_one_day_follow_each_other() {
        assertThat(UK.chain("transport-1999", "2002-05-29"))
                .containsExactly(
                        "1999-02-01 ASSIGNED DETR",
                        "2001-06-08 R4_CONTINUES DETR",
                        "2001-06-08 R3_WHOLE_LINE DTLR",
                        "2002-05-29 R2_FUNCTION_LINE DfT");
        assertThat(UK.task("environment-2000", "2001-06-08")).isEqualTo("RESOLVED Defra");
    }

    @Test
    void what_a_department_keeps_stays_with_it() {
        assertThat(UK.task("home-office-2006", "2024-01-01")).isEqualTo("RESOLVED HO");
        assertThat(UK.task("prisons-2006", "2024-01-01")).isEqualTo("RESOLVED MoJ");
    }

    @Test
    void a_department_without_a_successor_leaves_an_orphan() {
        assertThat(UK.task("energy-1990", "2024-01-01"))
                .isEqualTo("ORPHANED last DoE since 1992-04-15");
        assertThat(UK.task("dpm-2012", "2024-01-01"))
                .isEqualTo("ORPHANED last DPM-2010 since 2015-05-08");
    }

    @Test
    void what_is_closed_stays_with_who_had_it_then() {
        assertThat(UK.task("climate-2007", "2024-01-01")).isEqualTo("CLOSED DECC");
        assertThat(UK.task("transport-1999", "2002-12-19")).isEqualTo("RESOLVED DfT");
        assertThat(UK.task("transport-1999", "2002-12-20")).isEqualTo("CLOSED DfT");
        assertThat(UK.task("dexeu-2019", "2020-06-01")).isEqualTo("CLOSED last DExEU");
    }

    @Test
    void an_undecided_task_is_carried_on_through_later_reorganizations() {
        assertThat(UK.task("dius-2008", "2009-06-06"))
                .isEqualTo("AMBIGUOUS BIS DCSF since 2009-06-06");
        assertThat(UK.task("dius-2008", "2024-01-01"))
                .isEqualTo("AMBIGUOUS DBT DESNZ DSIT DfE-2010 since 2009-06-06");
    }

    @Test
    void a_function_below_another_one_goes_with_it() {
        assertThat(UK.function("climate-change", "2024-01-01")).isEqualTo("RESOLVED DESNZ");
        assertThat(UK.function("energy", "2010-01-01")).isEqualTo("RESOLVED DECC");
    }

    @Test
    void what_the_set_corrected_is_known_both_ways() {
        assertThat(UK.existence("DExEU", "2016-07-13", UK.before("dexeu-corrected")))
                .isEqualTo("NOT_YET");
        assertThat(UK.existence("DExEU", "2016-07-13", UK.after("dexeu-corrected")))
                .isEqualTo("EXISTS");
        assertThat(UK.existence("DoTr", "1980-01-01", UK.before("dotr-corrected")))
                .isEqualTo("NOT_YET");
        assertThat(UK.existence("DoTr", "1980-01-01", UK.now())).isEqualTo("EXISTS");
    }
}
