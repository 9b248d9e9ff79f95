package org.kenesh.query.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What a part of a wording is indexed by: each word as it stands there and, at the same place, its
 * stem. Between two texts there is a gap that no phrase spans.
 */
final class Terms extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Said> texts;
    private Iterator<Word> words = List.<Word>of().iterator();
    private Word word = new Word(0, 0, "", null);
    private boolean stemWaits;

    Terms(List<Said> said) {
        texts = said.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        var stem = word.stem();
        if (stemWaits && stem != null) {
            stemWaits = false;
            step.setPositionIncrement(0);
            term.append(stem);
            return true;
        }
        int distance = 1;
        while (!words.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            var said = texts.next();
            words = Word.in(said.words(), said.language()).iterator();
            distance = GAP;
        }
        word = words.next();
        stemWaits = true;
        step.setPositionIncrement(distance);
        term.append(word.folded());
        return true;
    }
}
