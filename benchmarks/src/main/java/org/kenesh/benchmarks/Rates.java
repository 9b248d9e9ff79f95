package org.kenesh.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Events a second by what was measured, one figure a round. */
final class Rates {

    private final SequencedMap<String, List<Double>> rates = new LinkedHashMap<>();

    void add(String name, double rate) {
        rates.computeIfAbsent(name, _ -> new ArrayList<>()).add(rate);
    }

    /** Prints the medians beside the limits, which are among what was measured. */
    void print(String... limits) {
        System.out.printf("%-34s %10s", "events/s, median of rounds", "");
        for (var limit : limits) {
            System.out.printf("  / %s", limit);
        }
        System.out.println();
        for (var name : rates.sequencedKeySet()) {
            System.out.printf("%-34s %,10.0f", name, median(name));
            for (var limit : limits) {
                System.out.printf("%" + (limit.length() + 4) + ".2f", median(name) / median(limit));
            }
            var rounds = requireNonNull(rates.get(name)).stream().map(Math::round).toList();
            System.out.printf("   rounds %s%n", rounds);
        }
    }

    private double median(String name) {
        var sorted = requireNonNull(rates.get(name)).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
