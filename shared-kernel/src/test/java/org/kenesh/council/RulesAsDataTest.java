package org.kenesh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.council.QuorumRule.Base;
import org.kenesh.council.QuorumRule.Presiding;

@DisplayName("A rule of quorum or decision")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesAsDataTest {

    private static final Fraction TWO_THIRDS = new Fraction(2, 3);

    @Test
    void asks_for_more_than_a_share_or_for_a_share() {
        assertThat(Threshold.MAJORITY.reachedBy(5, 10)).isFalse();
        assertThat(Threshold.MAJORITY.reachedBy(6, 10)).isTrue();
        var most = new Threshold(null, TWO_THIRDS, 0);
        assertThat(most.reachedBy(6, 9)).isTrue();
        assertThat(most.reachedBy(5, 8)).isFalse();
    }

    @Test
    void asks_for_a_number_beside_a_share_or_alone() {
        var both = new Threshold(null, new Fraction(1, 2), 4);
        assertThat(both.reachedBy(3, 6)).isFalse();
        assertThat(both.reachedBy(4, 6)).isTrue();
        assertThat(both.reachedBy(4, 9)).isFalse();
        assertThat(new Threshold(null, null, 3).reachedBy(3, 100)).isTrue();
    }

    @Test
    void asks_for_something_and_not_for_two_shares() {
        assertThatThrownBy(() -> new Threshold(null, null, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Threshold(TWO_THIRDS, TWO_THIRDS, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_ask_for_what_no_part_can_be() {
        assertThatThrownBy(() -> new Threshold(Fraction.parse("3/3"), null, 0))
                .hasMessage("'moreThan' with a share below 1");
        assertThat(new Threshold(null, Fraction.parse("1/1"), 0).reachedBy(4, 4)).isTrue();
        assertThatThrownBy(() ->
                        new QuorumRule(Base.VOTING, Threshold.MAJORITY, Presiding.ANYBODY, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.parse("4/3"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
