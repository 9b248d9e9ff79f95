package org.kenesh.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.council.SeatId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;

@DisplayName("The same command again")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameTest {

    private static final MinutesApproved RECORDED = approval(2, "ab");

    private static MinutesApproved approval(int version, String digest) {
        var said =
                new MinutesApproved(
                        new MeetingId("m"),
                        new SeatId("chair"),
                        null,
                        version,
                        null,
                        Given.day("2015-03-20"),
                        0);
        return digest.isEmpty() ? said : said.of(version, digest);
    }

    private static boolean same(MinutesApproved asked) {
        return Same.asked(Given.repeatable(asked, "clerk/1"), RECORDED);
    }

    @Test
    void may_leave_out_what_was_found_out_of_the_minutes_that_it_approved() {
        assertThat(same(approval(0, ""))).isTrue();
        assertThat(same(approval(2, ""))).isTrue();
        assertThat(same(approval(2, "ab"))).isTrue();
    }

    @Test
    void does_not_approve_another_version() {
        assertThat(same(approval(1, ""))).isFalse();
        assertThat(same(approval(2, "cd"))).isFalse();
    }
}
