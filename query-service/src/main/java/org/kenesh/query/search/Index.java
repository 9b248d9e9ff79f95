package org.kenesh.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of the record by day and state of knowledge, in memory: each document is a stretch of a
 * thing. One thread writes, any number look for something.
 */
final class Index implements AutoCloseable {

    private static final double BUFFER_MB = 32;
    private static final FieldType WORDS = new FieldType();

    /** So of equals the first ones that are met stay the best, and few are put in their place. */
    private static final Sort NEWEST_FIRST =
            new Sort(new SortField(Matching.FROM, SortField.Type.LONG, true));

    /** The best ones first, then what is newer, then by key: no two are equal. */
    private static final Sort ORDER =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(Matching.FROM, SortField.Type.LONG, true),
                    new SortField(Matching.KEY, SortField.Type.STRING));

    /**
     * It says once that a faster way of computing would need an incubating module; kept for that.
     */
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        ADVICE.setLevel(Level.SEVERE);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final Directory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    Index() {
        var ranking = new Ranking();
        var settings =
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setIndexSort(NEWEST_FIRST)
                        .setSimilarity(ranking);
        try {
            writer = new IndexWriter(directory, settings);
            searchers = new SearcherManager(writer, new Searchers(ranking));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes the stretches of a thing, in the place of those that it had.
     *
     * @param had whether it had any
     */
    void put(Findable thing, List<Stretch> stretches, boolean had) {
        try {
            if (had) {
                writer.deleteDocuments(new Term(Matching.KEY, thing.key()));
            }
            for (var stretch : stretches) {
                writer.addDocument(document(thing, stretch));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets what was put be found. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The things that have these words, the best ones first.
     *
     * @param total how many there are
     * @param things those from the first one that was asked for, and as many as were asked for
     */
    record Hits(int total, List<Findable> things) {}

    /** Those from a place on, from 0, and at most so many. */
    Hits find(Sought sought, Where where, long from, int most) {
        return read(searcher -> {
            int reach =
                    (int) Math.min(from + most, Math.max(1, searcher.getIndexReader().maxDoc()));
            var top = new TopFieldCollectorManager(ORDER, reach, null, Integer.MAX_VALUE);
            var found = searcher.search(Matching.of(sought, where), top);
            var things = new ArrayList<Findable>();
            for (int i = (int) Math.min(from, reach); i < found.scoreDocs.length; i++) {
                var key = (BytesRef) ((FieldDoc) found.scoreDocs[i]).fields[2];
                things.add(Findable.of(key.utf8ToString()));
            }
            return new Hits((int) found.totalHits.value(), things);
        });
    }

    /** All things that have these words, in no order. */
    Set<Findable> all(Sought sought, Where where) {
        return read(searcher -> {
            return searcher.search(Matching.of(sought, where), new AllKeys());
        });
    }

    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Findable thing, Stretch stretch) {
        var document = new Document();
        document.add(new StringField(Matching.KEY, thing.key(), Field.Store.NO));
        document.add(new SortedDocValuesField(Matching.KEY, new BytesRef(thing.key())));
        document.add(new StringField(Matching.KIND, thing.kind().name(), Field.Store.NO));
        var council = stretch.words().council();
        if (council != null) {
            document.add(new StringField(Matching.COUNCIL, council.value(), Field.Store.NO));
        }
        document.add(number(Matching.FROM, stretch.from().toEpochDay()));
        document.add(number(Matching.TO, stretch.to().toEpochDay()));
        document.add(number(Matching.KNOWN, stretch.known()));
        document.add(number(Matching.UNTIL, stretch.until()));
        for (var part : Part.values()) {
            var said = stretch.words().said().stream().filter(s -> s.part() == part).toList();
            if (!said.isEmpty()) {
                document.add(new Field(part.name(), new Terms(said), WORDS));
            }
        }
        return document;
    }

    private static Field number(String name, long value) {
        return NumericDocValuesField.indexedField(name, value);
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searchers that rank, and keep nothing: hardly a question is asked of one state twice. */
    private static final class Searchers extends SearcherFactory {

        private final Ranking ranking;

        Searchers(Ranking ranking) {
            this.ranking = ranking;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(ranking);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    private static final class AllKeys implements CollectorManager<Keys, Set<Findable>> {

        @Override
        public Keys newCollector() {
            return new Keys();
        }

        @Override
        public Set<Findable> reduce(Collection<Keys> parts) {
            return parts.stream().flatMap(part -> part.found.stream()).collect(Collectors.toSet());
        }
    }

    private static final class Keys extends SimpleCollector {

        private final Set<Findable> found = new HashSet<>();
        private @Nullable SortedDocValues keys;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            keys = context.reader().getSortedDocValues(Matching.KEY);
        }

        @Override
        public void collect(int document) throws IOException {
            var here = keys;
            if (here != null && here.advanceExact(document)) {
                found.add(Findable.of(here.lookupOrd(here.ordValue()).utf8ToString()));
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
