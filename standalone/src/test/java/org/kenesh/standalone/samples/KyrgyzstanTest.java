package org.kenesh.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("Kyrgyzstan")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KyrgyzstanTest {

    private static final Sample KYRGYZSTAN = new Sample("kyrgyzstan");

    private static String task(String task, String on) {
        return KYRGYZSTAN.task(task, on);
    }

    @Test
    void a_migration_task_is_with_nobody_until_an_act_makes_the_service() {
        assertThat(task("migration-2014", "2015-11-04")).isEqualTo("RESOLVED mlmy");
        assertThat(task("migration-2014", "2015-11-20"))
                .isEqualTo("ORPHANED last mlmy since 2015-11-05");
        assertThat(task("migration-2014", "2015-12-10"))
                .isEqualTo("ORPHANED last mlmy since 2015-11-05");
        assertThat(task("migration-2014", "2016-01-01")).isEqualTo("RESOLVED sms");
        assertThat(KYRGYZSTAN.chain("migration-2014", "2016-01-01"))
                .containsExactly(
                        "2014-06-02 ASSIGNED mlmy",
                        "2015-11-05 R8_NOBODY",
                        "2015-12-11 RESCUED_BY_LINE sms");
    }

    @Test
    void but_it_was_with_another_ministry_as_first_reported() {
        assertThat(
                        KYRGYZSTAN.task(
                                "migration-2014",
                                "2015-11-20",
                                KYRGYZSTAN.before("2015-labour-first")))
                .isEqualTo("RESOLVED mlmy");
        assertThat(
                        KYRGYZSTAN.task(
                                "migration-2014", "2015-11-20", KYRGYZSTAN.before("2015-labour")))
                .isEqualTo("RESOLVED msd");
        assertThat(KYRGYZSTAN.task("migration-2014", "2015-11-20", KYRGYZSTAN.after("2015-labour")))
                .isEqualTo("ORPHANED last mlmy since 2015-11-05");
    }

    @Test
    void a_border_task_is_open_between_two_until_the_succession_is_declared() {
        long before = KYRGYZSTAN.before("border-succession");
        long after = KYRGYZSTAN.after("border-succession");

        assertThat(KYRGYZSTAN.task("border-2021", "2026-02-20", before))
                .isEqualTo("AMBIGUOUS sbs-2026 scns since 2026-02-10");
        assertThat(KYRGYZSTAN.task("border-2021", "2026-02-20", after))
                .isEqualTo("RESOLVED sbs-2026");
        assertThat(KYRGYZSTAN.task("border-2021", "2026-02-09", before))
                .isEqualTo("RESOLVED bs-scns");
        assertThat(KYRGYZSTAN.task("border-2021", "2026-02-09", after))
                .isEqualTo("RESOLVED bs-scns");
    }

    @Test
    void a_border_task_goes_with_the_service_into_the_committee_and_out_of_it() {
        assertThat(KYRGYZSTAN.chain("border-2015", "2026-03-10"))
                .containsExactly(
                        "2015-01-12 ASSIGNED sbs-2012",
                        "2020-11-14 R3_WHOLE_LINE bs-scns",
                        "2026-02-10 R6_ONE_SUCCESSOR sbs-2026");
        assertThat(KYRGYZSTAN.name("sbs-2026", "2026-03-10", KYRGYZSTAN.now()))
                .isEqualTo("State Border Service of the Kyrgyz Republic");
    }

    @Test
    void only_labour_is_said_to_have_gone_to_social_development() {
        assertThat(task("labour-2014", "2015-11-05")).isEqualTo("RESOLVED msd");
        assertThat(task("general-2014", "2015-11-05"))
                .isEqualTo("ORPHANED last mlmy since 2015-11-05");
    }

    @Test
    void nobody_is_said_to_have_received_the_youth_functions_so_it_is_ruled() {
        assertThat(task("youth-2014", "2018-05-31"))
                .isEqualTo("ORPHANED last mlmy since 2015-11-05");
        assertThat(task("youth-2014", "2018-06-01")).isEqualTo("RESOLVED mlsd");
    }

    @Test
    void what_is_given_to_a_ministry_that_is_gone_reaches_who_came_after() {
        assertThat(task("between-2015", "2015-11-20"))
                .isEqualTo("ORPHANED last mlmy since 2015-11-20");
        assertThat(task("between-2015", "2015-12-11")).isEqualTo("RESOLVED sms");
    }

    @Test
    void the_end_of_the_migration_service_is_known_by_the_year_only() {
        assertThat(task("external-2018", "2020-12-31")).isEqualTo("RESOLVED sms");
        assertThat(task("external-2018", "2021-06-01")).isEqualTo("DATE_UNCERTAIN dem sms");
        assertThat(task("external-2018", "2022-01-01")).isEqualTo("RESOLVED dem");
        assertThat(task("internal-2018", "2022-01-01"))
                .isEqualTo("ORPHANED last sms since 2021-12-31");
    }

    @Test
    void the_concept_of_migration_policy_lost_its_owner_twice() {
        assertThat(KYRGYZSTAN.chain("migration-concept", "2022-03-01"))
                .containsExactly(
                        "2014-11-03 ASSIGNED mlmy",
                        "2015-11-05 R8_NOBODY",
                        "2015-12-11 RESCUED_BY_LINE sms",
                        "2021-12-31 R8_NOBODY",
                        "2022-03-01 R1_RULED mlssm");
        assertThat(task("migration-concept", "2022-02-28"))
                .isEqualTo("ORPHANED last sms since 2021-12-31");
    }

    @Test
    void labour_goes_through_a_merger_and_a_division_within_a_year() {
        assertThat(task("labour-2019", "2021-02-02")).isEqualTo("RESOLVED mlsd");
        assertThat(task("labour-2019", "2021-02-03")).isEqualTo("RESOLVED mohsd");
        assertThat(task("labour-2019", "2021-11-06")).isEqualTo("RESOLVED mlssm");
        assertThat(KYRGYZSTAN.function("labour", "2024-01-01")).isEqualTo("RESOLVED mlssm");
    }

    @Test
    void the_cabinet_is_the_declared_successor_of_the_government() {
        assertThat(task("government-2019", "2021-05-04")).isEqualTo("RESOLVED government");
        assertThat(task("government-2019", "2021-05-05")).isEqualTo("RESOLVED cabinet");
    }

    @Test
    void work_permits_are_with_the_foreign_ministry_for_a_time() {
        assertThat(task("permits-2020", "2024-12-01")).isEqualTo("RESOLVED body-175");
        assertThat(task("permits-2020", "2024-12-02")).isEqualTo("RESOLVED mfa");
        assertThat(task("permits-2020", "2025-12-31")).isEqualTo("RESOLVED mfa");
        assertThat(task("permits-2020", "2026-01-01")).isEqualTo("RESOLVED body-175");
    }

    @Test
    void two_bodies_register_the_population_as_far_as_anybody_recorded() {
        assertThat(task("population-2021", "2025-08-11"))
                .isEqualTo("AMBIGUOUS kyzmat srs since 2025-08-11");
        assertThat(task("population-2021", "2022-01-01")).isEqualTo("DATE_UNCERTAIN kyzmat srs");
        assertThat(
                        KYRGYZSTAN.task(
                                "population-2021",
                                "2022-01-01",
                                KYRGYZSTAN.before("kyzmat-registers")))
                .isEqualTo("RESOLVED srs");
    }

    @Test
    void a_name_left_in_an_act_for_years_is_replaced_by_another_act() {
        assertThat(task("order-350", "2019-04-15")).isEqualTo("RESOLVED scme");
        assertThat(task("order-350", "2019-04-16")).isEqualTo("RESOLVED sms");
        assertThat(task("order-350", "2010-01-01")).isEqualTo("DATE_UNCERTAIN scme");
    }

    @Test
    void the_border_troops_moved_in_months_and_years_that_are_not_known_to_the_day() {
        assertThat(KYRGYZSTAN.function("border-troops", "1998-12-31"))
                .isEqualTo("RESOLVED border-ru");
        assertThat(KYRGYZSTAN.function("border-troops", "2002-08-15"))
                .isEqualTo("DATE_UNCERTAIN mod sbs-2002");
        assertThat(KYRGYZSTAN.function("border-troops", "2012-06-01"))
                .isEqualTo("DATE_UNCERTAIN border-troops sbs-2012");
        assertThat(KYRGYZSTAN.function("border-troops", "2026-02-10"))
                .isEqualTo("RESOLVED sbs-2026");
    }

    @Test
    void deliverables_close_with_who_had_them_then() {
        assertThat(task("unified-system-tor", "2026-01-01")).isEqualTo("CLOSED sms");
        assertThat(task("forty-steps", "2018-05-13")).isEqualTo("RESOLVED government");
        assertThat(task("forty-steps", "2018-05-14")).isEqualTo("CLOSED government");
        assertThat(task("unified-system", "2026-01-01")).isEqualTo("RESOLVED srs");
    }
}
