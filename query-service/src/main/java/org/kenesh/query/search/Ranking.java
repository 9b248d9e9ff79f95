package org.kenesh.query.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Ranks by how often a word stands in a text and how long the text is, and by nothing else: how
 * rare the word is in all texts would let an answer change when others are recorded.
 */
final class Ranking extends Similarity {

    private static final float HALF = 0.5f;
    private static final float BY_LENGTH = 0.1f;

    /** How often a word must stand in a text of each length to get half of the score. */
    private static final float[] HALVES = new float[256];

    static {
        for (int norm = 0; norm < HALVES.length; norm++) {
            double length = Math.sqrt(SmallFloat.byte4ToInt((byte) norm));
            HALVES[norm] = (float) (HALF + BY_LENGTH * length);
        }
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(state.getLength() - state.getNumOverlap());
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics texts, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float often, long norm) {
                return boost * often / (often + HALVES[(int) norm & 0xff]);
            }
        };
    }
}
