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

    /**
     * Prints the medians, and those of the rounds' ratios to limits that are among what was
     * measured: so what slows a whole round down changes no ratio.
     */
    void print(String... limits) {
        System.out.printf("%-34s %10s", "events/s, median of rounds", "");
        for (var limit : limits) {
            System.out.printf("  / %s", limit);
        }
        System.out.println();
        for (var name : rates.sequencedKeySet()) {
            System.out.printf("%-34s %,10.0f", name, median(rounds(name)));
            for (var limit : limits) {
                System.out.printf("%" + (limit.length() + 4) + ".2f", ratio(name, limit));
            }
            System.out.printf("   rounds %s%n", rounds(name).stream().map(Math::round).toList());
        }
    }

    private List<Double> rounds(String name) {
        return requireNonNull(rates.get(name));
    }

    private double ratio(String name, String limit) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds(name).size(); round++) {
            ratios.add(rounds(name).get(round) / rounds(limit).get(round));
        }
        return median(ratios);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
