package org.kenesh.query.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.query.wording.Language;

@DisplayName("Selecting a part of a list")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionTest {

    private static final Asked ASKED = new Asked(LocalDate.EPOCH, 0, null, true, Language.EN);
    private static final Comparator<List<Integer>> FIRST = Comparator.comparing(List::getFirst);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_part_is_that_of_the_list_sorted_stably(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            var items = new ArrayList<List<Integer>>();
            int different = 1 + random.nextInt(20);
            for (int i = random.nextInt(60); i > 0; i--) {
                items.add(List.of(random.nextInt(different), i));
            }
            int from = random.nextInt(items.size() + 1);
            int to = from + random.nextInt(items.size() - from + 1);
            assertThat(new Selection<>(items, FIRST).between(from, to))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(items.stream().sorted(FIRST).toList().subList(from, to));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_page_of_many_is_that_of_all_sorted_stably(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            int different = 1 + random.nextInt(2000);
            var items = new ArrayList<List<Integer>>();
            for (int i = random.nextInt(20_000); i > 0; i--) {
                items.add(List.of(random.nextInt(different), i));
            }
            int size = 1 + random.nextInt(1000);
            int page = 1 + random.nextInt(2 + items.size() / size);
            var sorted = items.stream().sorted(FIRST).toList();
            var one = new Paging(page, size).of(ASKED, items.stream(), FIRST);
            var parallel = new Paging(page, size).of(ASKED, items.parallelStream(), FIRST);
            assertThat(one.items())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(sorted.stream().skip((page - 1L) * size).limit(size).toList());
            assertThat(one.total()).isEqualTo(items.size());
            assertThat(parallel).isEqualTo(one);
        }
    }
}
