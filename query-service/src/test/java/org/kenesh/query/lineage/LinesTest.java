package org.kenesh.query.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("Breaking words into lines")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinesTest {

    @Test
    void words_stay_whole_where_they_fit() {
        assertThat(Lines.of("Ministry of Labor and Migration", 12, 9))
                .containsExactly("Ministry of", "Labor and", "Migration");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(Lines.of("a министрликтеринин b", 8, 9))
                .containsExactly("a", "министрл", "иктерини", "н b");
    }

    @Test
    void what_does_not_fit_is_marked() {
        assertThat(Lines.of("one two three four", 5, 2)).containsExactly("one", "two…");
        assertThat(Lines.of("one three four", 5, 2)).containsExactly("one", "thre…");
    }
}
