package org.kenesh.query.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.kenesh.query.wording.Language;

/** Chooses where to show what was found. */
final class Excerpts {

    private static final int MOST_OF_A_PART = 3;
    private static final int WORDS = 40;
    private static final int BEFORE = 8;
    private static final String CUT = "…";

    /** What Markdown means, and a reader of plain text need not see. */
    private static final Pattern MARKS = Pattern.compile("(?m)^ {0,3}[#>]+ |[*`]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Sought sought;
    private final Language language;

    Excerpts(Sought sought, Language language) {
        this.sought = sought;
        this.language = language;
    }

    /** A text with the words that were found in it, and which of the phrases these are. */
    private record Place(Said said, List<Word> words, BitSet marked, BitSet phrases) {}

    /** The places of a wording: of each part as few as show all that stands there. */
    List<Excerpt> of(Wording wording) {
        var excerpts = new ArrayList<Excerpt>();
        for (var part : Part.values()) {
            var places = new ArrayList<Place>();
            for (var said : wording.said()) {
                if (said.part() == part) {
                    places.add(place(said));
                }
            }
            cover(places, excerpts);
        }
        return excerpts;
    }

    private void cover(List<Place> places, List<Excerpt> excerpts) {
        var shown = new BitSet();
        for (int i = 0; i < MOST_OF_A_PART; i++) {
            Place best = null;
            int most = 0;
            for (var place : places) {
                int more = 2 * more(place, shown);
                if (more > 0 && place.said.language() == language) {
                    more++;
                }
                if (more > most) {
                    most = more;
                    best = place;
                }
            }
            if (best == null) {
                return;
            }
            shown.or(best.phrases);
            excerpts.add(excerpt(best));
        }
    }

    private static int more(Place place, BitSet shown) {
        var more = (BitSet) place.phrases.clone();
        more.andNot(shown);
        return more.cardinality();
    }

    private Place place(Said said) {
        var words = Word.in(said.words(), said.language());
        var place = new Place(said, words, new BitSet(), new BitSet());
        for (int p = 0; p < sought.phrases().size(); p++) {
            var phrase = sought.phrases().get(p);
            for (int at = 0; at + phrase.size() <= words.size(); at++) {
                if (stands(phrase, words, at)) {
                    place.marked.set(at, at + phrase.size());
                    place.phrases.set(p);
                }
            }
        }
        return place;
    }

    private static boolean stands(List<Wanted> phrase, List<Word> words, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).is(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static Excerpt excerpt(Place place) {
        int first = first(place);
        int last = Math.min(place.words.size(), first + WORDS);
        var text = place.said.words();
        var segments = new ArrayList<Excerpt.Segment>();
        int at = first == 0 ? 0 : place.words.get(first).start();
        var before = first == 0 ? "" : CUT;
        for (int i = first; i < last; i++) {
            if (place.marked.get(i)) {
                int end = Math.min(last, place.marked.nextClearBit(i));
                int from = place.words.get(i).start();
                add(segments, before + text.substring(at, from), false);
                at = place.words.get(end - 1).end();
                add(segments, text.substring(from, at), true);
                before = "";
                i = end - 1;
            }
        }
        boolean whole = last == place.words.size();
        int end = whole ? text.length() : place.words.get(last - 1).end();
        add(segments, before + text.substring(at, end) + (whole ? "" : CUT), false);
        return new Excerpt(place.said.part(), place.said.language(), segments);
    }

    private static void add(List<Excerpt.Segment> segments, String text, boolean found) {
        var plain = SPACES.matcher(MARKS.matcher(text).replaceAll("")).replaceAll(" ");
        if (!plain.isEmpty()) {
            segments.add(new Excerpt.Segment(plain, found));
        }
    }

    /** The word that an excerpt begins with: where most that was found follows, and some before. */
    private static int first(Place place) {
        if (place.words.size() <= WORDS) {
            return 0;
        }
        int best = place.marked.nextSetBit(0);
        int most = 0;
        for (int i = best; i >= 0; i = place.marked.nextSetBit(i + 1)) {
            int here = place.marked.get(i, i + WORDS - BEFORE).cardinality();
            if (here > most) {
                most = here;
                best = i;
            }
        }
        return Math.max(0, Math.min(best - BEFORE, place.words.size() - WORDS));
    }
}
