package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A tag")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TagTest {

    @Test
    void is_written_percent_encoded_and_read_again() {
        var tag = new Tag("task no", "№ 5=ө~");
        assertThat(tag.encoded()).isEqualTo("task%20no=%E2%84%96%205%3D%D3%A9~");
        assertThat(Tag.parse(tag.encoded())).isEqualTo(tag);
        assertThat(Tag.parse("empty=")).isEqualTo(new Tag("empty", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "=b", "a=b=c", "a=%3d", "a=%41", "a=%zz", "a=%4", "a=%D3", "a= b"})
    void has_only_one_text_form(String text) {
        assertThatThrownBy(() -> Tag.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void needs_a_key() {
        assertThatThrownBy(() -> new Tag("", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_ordered_by_its_text_form() {
        assertThat(new Tag("a", "1")).isGreaterThan(new Tag("a-b", "1"));
        assertThat(new Tag("a", "ө")).isLessThan(new Tag("a", "b"));
    }

    @Test
    void has_no_lone_surrogates() {
        assertThatThrownBy(() -> new Tag("a", "\uD83D"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
