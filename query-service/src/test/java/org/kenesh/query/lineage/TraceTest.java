package org.kenesh.query.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.lineage.Link.Carries;
import org.kenesh.query.lineage.Trace.Direction;
import org.kenesh.time.EffectiveDate;

@DisplayName("Following links between agencies")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TraceTest {

    @Test
    void predecessors_are_followed_through_others() {
        var trace = back("d", 9, "a>b 2010", "b>c 2012", "c>d 2015", "d>e 2016");

        assertThat(agencies(trace)).isEqualTo("d c b a");
        assertThat(links(trace)).isEqualTo("c>d b>c a>b");
    }

    @Test
    void successors_are_followed_through_others() {
        var trace = forward("b", 9, "a>b 2010", "b>c 2012", "c>d 2015", "c>e 2016");

        assertThat(agencies(trace)).isEqualTo("b c d e");
    }

    @Test
    void what_came_after_something_had_gone_is_no_predecessor_of_it() {
        var trace = back("c", 9, "b>c 2010", "a>b 2012");

        assertThat(agencies(trace)).isEqualTo("c b");
        assertThat(trace.left(new AgencyId("b"))).isZero();
    }

    @Test
    void what_had_gone_before_something_came_is_no_successor_of_it() {
        assertThat(agencies(forward("a", 9, "a>b 2012", "b>c 2010"))).isEqualTo("a b");
    }

    @Test
    void within_one_day_the_sequence_decides() {
        assertThat(agencies(forward("a", 9, "a>b 2012-01-01/2", "b>c 2012-01-01/1")))
                .isEqualTo("a b");
        assertThat(agencies(forward("a", 9, "a>b 2012-01-01/1", "b>c 2012-01-01/1")))
                .isEqualTo("a b c");
    }

    @Test
    void an_imprecise_date_may_be_any_of_its_days() {
        assertThat(agencies(forward("a", 9, "a>b 2012", "b>c 2012-03-01"))).isEqualTo("a b c");
        assertThat(agencies(back("c", 9, "a>b 2012", "b>c 2012-03-01"))).isEqualTo("c b a");
    }

    @Test
    void a_function_that_comes_home_ends_the_trace() {
        var trace = forward("a", 50, "a>b 2010", "b>a 2012", "a>c 2014");

        assertThat(agencies(trace)).isEqualTo("a b c");
        assertThat(links(trace)).isEqualTo("a>b a>c b>a");
    }

    @Test
    void an_agency_reached_earlier_in_time_is_followed_again() {
        var trace = forward("a", 9, "a>c 2015", "a>b 2010", "b>c 2011", "c>d 2012");

        assertThat(agencies(trace)).isEqualTo("a c b d");
    }

    @Test
    void the_trace_is_cut_at_the_depth_and_says_what_is_left() {
        var trace = forward("a", 1, "a>b 2010", "b>c 2012", "b>d 2013");

        assertThat(agencies(trace)).isEqualTo("a b");
        assertThat(trace.left(new AgencyId("b"))).isEqualTo(2);
        assertThat(trace.left(new AgencyId("a"))).isZero();
    }

    @Test
    void the_trace_is_cut_at_the_number_of_agencies_and_says_what_is_left() {
        var links = links("a>b 2010", "a>c 2010", "a>d 2010");
        var trace = Trace.from(new AgencyId("a"), Direction.FORWARD, of(links), 9, 3);

        assertThat(agencies(trace)).isEqualTo("a b c");
        assertThat(trace.left(new AgencyId("a"))).isEqualTo(1);
    }

    @Test
    void forward_from_one_and_back_from_the_other_agree() {
        for (long seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            var links = IntStream.range(0, 20).mapToObj(i -> link(i, random(random))).toList();
            for (int i = 0; i < 8; i++) {
                var from = new AgencyId("n" + i);
                var forward = Trace.from(from, Direction.FORWARD, of(links), 50, 100);
                for (var to : forward.agencies()) {
                    var back = Trace.from(to, Direction.BACK, of(links), 50, 100);
                    assertThat(back.agencies())
                            .as("seed %d: from %s to %s by %s", seed, from, to, links)
                            .contains(from);
                }
            }
        }
    }

    private static String random(Random random) {
        int from = random.nextInt(8);
        int to = (from + 1 + random.nextInt(7)) % 8;
        return "n%d>n%d %d-01-01/%d"
                .formatted(from, to, 2000 + random.nextInt(10), random.nextInt(2));
    }

    private static Trace back(String from, int depth, String... links) {
        return Trace.from(new AgencyId(from), Direction.BACK, of(links(links)), depth, 100);
    }

    private static Trace forward(String from, int depth, String... links) {
        return Trace.from(new AgencyId(from), Direction.FORWARD, of(links(links)), depth, 100);
    }

    private static Trace.Links of(List<Link> links) {
        return agency ->
                links.stream()
                        .filter(link -> link.from().equals(agency) || link.to().equals(agency))
                        .toList();
    }

    private static List<Link> links(String... links) {
        return IntStream.range(0, links.length).mapToObj(i -> link(i, links[i])).toList();
    }

    /** {@code a>b 2010} or {@code a>b 2010-01-01/1}, where 1 is the sequence in the day. */
    private static Link link(int position, String text) {
        var parts = text.split("[> ]", -1);
        var day = parts[2].split("/", -1);
        return new Link(
                new AgencyId(parts[0]),
                new AgencyId(parts[1]),
                Carries.ALL,
                null,
                EffectiveDate.parse(day[0]),
                day.length == 1 ? 0 : Integer.parseInt(day[1]),
                null,
                position,
                null);
    }

    private static String agencies(Trace trace) {
        return String.join(" ", trace.agencies().stream().map(AgencyId::value).toList());
    }

    private static String links(Trace trace) {
        Stream<String> links = trace.links().stream().map(link -> link.from() + ">" + link.to());
        return String.join(" ", links.toList());
    }
}
