package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayName("Events that a cursor finds")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourcingTest {

    private static final int EVENTS = 400;

    private final List<Integer> pages = new ArrayList<>();
    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(new MemoryStore("memory", true), InstantSource.fixed(Events.START));
        for (int i = 0; i < EVENTS; i++) {
            ledger.append(Events.transaction("t" + i, AppendCondition.NONE, "x")).join();
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** The ledger, noting how many events are read at a time. */
    private LedgerReader noted() {
        return (LedgerReader)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {LedgerReader.class},
                        (_, _, arguments) -> {
                            pages.add((int) arguments[1]);
                            return ledger.read((long) arguments[0], (int) arguments[1]);
                        });
    }

    private List<Entry> source(PositionCursor cursor) {
        return new Sourcing(noted(), cursor, 0).stream().toList();
    }

    @Test
    void close_together_are_read_many_at_a_time() {
        assertThat(source(PositionCursor.all(EVENTS))).isEqualTo(ledger.read(0, EVENTS));
        assertThat(pages).hasSizeLessThan(12);
    }

    @Test
    void far_apart_are_read_with_little_between_them() {
        PositionCursor far = from -> from > 350 ? PositionCursor.END : (from + 49) / 50 * 50;
        assertThat(source(far))
                .extracting(Entry::position)
                .containsExactly(0L, 50L, 100L, 150L, 200L, 250L, 300L, 350L);
        assertThat(pages).hasSize(8).containsOnly(2);
    }
}
