package org.kenesh.agency.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.record.Versions;
import org.kenesh.task.TaskId;

@DisplayName("The chain from the assignment to the answer")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChainTest {

    @Test
    void names_the_event_and_the_act_of_every_move() throws Exception {
        assertThat(chain("rescue-by-succession", "t1", "2026-03-10"))
                .containsExactly(
                        "2021-01-01 ASSIGNED [5] [] null -> [knb-bs]",
                        "2026-02-10 R8_NOBODY [7] [d-1] knb-bs -> []",
                        "2026-03-10 RESCUED_BY_SUCCESSION [9] [d-2] knb-bs -> [sbs]");
    }

    @Test
    void ends_on_the_day_that_is_asked_for() throws Exception {
        assertThat(chain("rescue-by-succession", "t1", "2026-03-09")).hasSize(2);
    }

    @Test
    void passes_through_an_agency_that_had_ended() throws Exception {
        assertThat(chain("arriving-line-to-one-gone", "t1", "2016-02-01"))
                .endsWith(
                        "2016-02-01 RESCUED_BY_LINE [6] [res-3] mlmy -> [sms]",
                        "2015-12-01 R6_ONE_SUCCESSOR [5] [res-2] sms -> [mfa] passing");
    }

    @Test
    void tells_until_when_a_line_counts_and_lists_it_when_it_has_run_out() throws Exception {
        assertThat(chain("line-until-returns", "t1", "2025-12-31"))
                .endsWith(
                        "2024-12-02 R2_FUNCTION_LINE [6] [res-721] sms -> [mfa] until 2026-01-01");
        assertThat(chain("line-until-returns", "t1", "2026-01-01"))
                .endsWith("2024-12-02 RAN_OUT [6] [res-721] sms -> [mfa] until 2026-01-01");
    }

    @Test
    void tells_that_the_order_of_two_acts_is_not_known() throws Exception {
        assertThat(chain("within-step-other-act", "t1", "2015-11-05"))
                .endsWith(
                        "2015-11-05 R2_FUNCTION_LINE [5] [a] mlmy -> [sms]",
                        "2015-11-05 ORDER_UNKNOWN [6] [b] sms -> [mfa]");
    }

    @Test
    void names_what_was_taken_and_what_was_given_anew() throws Exception {
        assertThat(chain("r5-withdrawn-and-given", "t1", "2015-11-05"))
                .endsWith("2015-11-05 R5_GIVEN_ANEW [6, 7] [res-1] mlmy -> [mfa]");
    }

    @Test
    void follows_the_authorized_body_from_its_own_assignment() throws Exception {
        assertThat(chain("authorized-body", "t2", "2022-01-01"))
                .containsExactly(
                        "2019-01-01 ASSIGNED [6] [] null -> [] for registration",
                        "2013-10-21 ASSIGNED [3] [] null -> [srs] for registration",
                        "2021-03-09 R8_NOBODY [4] [a] srs -> []",
                        "2022-01-01 RESCUED_BY_LINE [7] [b] srs -> [jus]");
    }

    @Test
    void lists_what_was_about_something_else() throws Exception {
        assertThat(chain("r4-holder-continues", "t1", "2016-01-01"))
                .containsExactly(
                        "2015-03-01 ASSIGNED [4] [] null -> [mlmy]",
                        "2015-11-05 R4_CONTINUES [5] [a] mlmy -> [mlmy]");
    }

    @Test
    void is_told_for_both_bounds_when_they_differ() throws Exception {
        var answer = ask("date-order-depends", "t1", "2016-12-31");
        assertThat(answer.status()).isEqualTo(Status.DATE_UNCERTAIN);
        assertThat(answer.chain()).extracting(ChainTest::told).hasSize(2);
        assertThat(answer.earlyChain())
                .extracting(ChainTest::told)
                .endsWith(
                        "2016-01-01 R2_FUNCTION_LINE [5] [a1] srs -> [jus]",
                        "2016-06-01 R2_FUNCTION_LINE [6] [a2] jus -> [mfa]");
    }

    private static List<String> chain(String vector, String task, String on) throws Exception {
        return ask(vector, task, on).chain().stream().map(ChainTest::told).toList();
    }

    private static Responsibility ask(String name, String task, String on)
            throws IOException, URISyntaxException {
        var file = "/vectors/succession/" + name + ".json";
        var resource = Objects.requireNonNull(ChainTest.class.getResource(file));
        var vector = Vector.read(Path.of(resource.toURI()));
        var versions = new Versions();
        var succession = new Succession();
        vector.events().forEach(event -> succession.apply(versions.apply(event)));
        return succession.responsible(
                new TaskId(task), LocalDate.parse(on), vector.events().size());
    }

    private static String told(ChainStep step) {
        return "%s %s %s %s %s -> %s%s%s%s"
                .formatted(
                        step.day(),
                        step.rule(),
                        step.positions(),
                        step.acts(),
                        step.from(),
                        step.to(),
                        step.authorizedFor() == null ? "" : " for " + step.authorizedFor(),
                        step.until() == null ? "" : " until " + step.until(),
                        step.passing() ? " passing" : "");
    }
}
