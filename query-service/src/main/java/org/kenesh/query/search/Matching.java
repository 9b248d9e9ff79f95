package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** What is looked for in the words of the index. */
final class Matching {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String COUNCIL = "council";
    static final String FROM = "from";
    static final String TO = "to";
    static final String KNOWN = "known";
    static final String UNTIL = "until";

    /** A form counts less than the word itself. */
    private static final float AS_A_FORM = 0.5f;

    private Matching() {}

    /** All that has these words on a day, as known at a state. */
    static Query of(Sought sought, Where where) {
        var query = new BooleanQuery.Builder();
        sought.phrases().forEach(phrase -> query.add(anywhere(phrase), Occur.MUST));
        var kind = where.kind();
        if (kind != null) {
            query.add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER);
        }
        var council = where.council();
        if (council != null) {
            query.add(new TermQuery(new Term(COUNCIL, council.value())), Occur.FILTER);
        }
        long day = where.on().toEpochDay();
        long after = LocalDate.MAX.toEpochDay();
        query.add(upTo(FROM, day), Occur.FILTER);
        query.add(NumericDocValuesField.newSlowRangeQuery(TO, day + 1, after), Occur.FILTER);
        query.add(upTo(KNOWN, where.known()), Occur.FILTER);
        query.add(
                NumericDocValuesField.newSlowRangeQuery(UNTIL, where.known() + 1, Long.MAX_VALUE),
                Occur.FILTER);
        return query.build();
    }

    private static Query upTo(String field, long most) {
        return NumericDocValuesField.newSlowRangeQuery(field, Long.MIN_VALUE, most);
    }

    private static Query anywhere(List<Wanted> phrase) {
        var parts = new ArrayList<Query>();
        for (var part : Part.values()) {
            parts.add(new BoostQuery(in(part.name(), phrase), part.weight));
        }
        return new DisjunctionMaxQuery(parts, 0);
    }

    private static Query in(String part, List<Wanted> phrase) {
        if (phrase.size() > 1) {
            var side = new MultiPhraseQuery.Builder();
            phrase.forEach(word -> side.add(terms(part, word).toArray(Term[]::new)));
            return side.build();
        }
        var word = phrase.getFirst();
        if (word.beginning()) {
            return new PrefixQuery(new Term(part, word.folded()));
        }
        var any = new SynonymQuery.Builder(part).addTerm(new Term(part, word.folded()));
        word.stems().forEach(stem -> any.addTerm(new Term(part, stem), AS_A_FORM));
        return any.build();
    }

    private static Stream<Term> terms(String part, Wanted word) {
        return Stream.concat(Stream.of(word.folded()), word.stems().stream())
                .map(term -> new Term(part, term));
    }
}
