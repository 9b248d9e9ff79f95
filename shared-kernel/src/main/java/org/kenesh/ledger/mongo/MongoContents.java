package org.kenesh.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.content.Arrival;
import org.kenesh.ledger.content.Checked;
import org.kenesh.ledger.content.Content;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.content.TooLarge;
import org.kenesh.ledger.tree.Hash;

/**
 * Contents in the database of a ledger, as GridFS files of the bucket {@code files}: the name is
 * the hash, {@code metadata.ending} the ending. GridFS writes the file's own document last, so
 * there is none whose content is not complete. Of several with one name, which competing uploads
 * may leave, the newest counts.
 */
public final class MongoContents implements ContentStore {

    private static final String BUCKET = "files";
    private static final String ENDING = "ending";

    private final Connection connection;

    private MongoContents(Connection connection) {
        this.connection = connection;
    }

    /**
     * The contents at a connection string that names a database. It is connected to when needed.
     */
    public static MongoContents at(String uri) {
        return new MongoContents(Connection.open(MongoSettings.of(uri), _ -> {}));
    }

    @Override
    public String name() {
        return connection.name();
    }

    @Override
    public Arrival receive(InputStream in, long limit) throws IOException, TooLarge {
        return Arrival.into(Path.of(System.getProperty("java.io.tmpdir")), in, limit);
    }

    @Override
    public Content keep(Arrival arrival, String ending) {
        var there = find(arrival.hash());
        if (there.isPresent() && isSound(there.get())) {
            return there.get();
        }
        var content =
                new Content(
                        arrival.hash(), arrival.bytes(), there.map(Content::ending).orElse(ending));
        try (var in = Files.newInputStream(arrival.file())) {
            var options =
                    new GridFSUploadOptions().metadata(new Document(ENDING, content.ending()));
            ask(bucket -> bucket.uploadFromStream(content.hash().hex(), in, options));
        } catch (IOException e) {
            throw new StoreUnavailable("%s cannot be read: %s".formatted(arrival.file(), e), e);
        }
        return content;
    }

    @Override
    public Optional<Content> find(Hash hash) {
        return file(hash).map(file -> content(hash, file));
    }

    @Override
    public InputStream open(Content content) {
        var file =
                file(content.hash())
                        .orElseThrow(
                                () -> new StoreUnavailable("%s: no %s".formatted(name(), content)));
        var in = ask(bucket -> bucket.openDownloadStream(file.getId()));
        return new Checked(new Failing(in, name()), content);
    }

    @Override
    public void close() {
        connection.close();
    }

    private Optional<GridFSFile> file(Hash hash) {
        return Optional.ofNullable(
                ask(bucket ->
                        bucket.find(Filters.eq("filename", hash.hex()))
                                .sort(Sorts.descending("uploadDate"))
                                .first()));
    }

    private static Content content(Hash hash, GridFSFile file) {
        var metadata = file.getMetadata();
        var ending = metadata == null ? null : metadata.getString(ENDING);
        return new Content(hash, file.getLength(), ending == null ? "bin" : ending);
    }

    private <T extends @Nullable Object> T ask(Function<GridFSBucket, T> question) {
        return connection.ask(database -> question.apply(GridFSBuckets.create(database, BUCKET)));
    }

    /** Tells of a server that goes away while a content is read as files do. */
    private static final class Failing extends FilterInputStream {

        private final String name;

        Failing(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (MongoGridFSException e) {
                return -1; // chunks are missing: the hash will not be right
            } catch (MongoException e) {
                throw new IOException(Failures.meaning(name, e));
            }
        }
    }
}
