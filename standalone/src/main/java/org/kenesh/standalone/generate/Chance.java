package org.kenesh.standalone.generate;

import java.util.List;
import java.util.Random;

/** What a seed leads to: {@link Random}, as its numbers are the same on every machine. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Happens so many times out of a hundred. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** Happens so many times out of a thousand. */
    boolean perMille(int share) {
        return random.nextInt(1000) < share;
    }

    /** A number of these bounds, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of some things. */
    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The index of one of some weights, each as probable as it is heavy. */
    int weighed(int... weights) {
        int all = 0;
        for (int weight : weights) {
            all += weight;
        }
        int left = random.nextInt(all);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
