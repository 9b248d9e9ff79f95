package org.kenesh.ledger.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.tree.Hash;

/**
 * Contents by their SHA-256. What was kept is never deleted nor changed; the same bytes are kept
 * once. Any number of threads and processes may use it. Every method but {@link #receive} fails
 * with {@link StoreUnavailable} when the store cannot be used now.
 */
public interface ContentStore extends AutoCloseable {

    /** What an operator knows the place by. */
    String name();

    /**
     * Takes bytes in, without keeping them yet.
     *
     * @param limit how many there may be
     * @throws TooLarge when there are more
     * @throws IOException when they cannot be read
     */
    Arrival receive(InputStream in, long limit) throws IOException, TooLarge;

    /**
     * Keeps what arrived. It is durable when this returns. What is there already stays as it is,
     * unless it is damaged: then it is kept anew.
     *
     * @param ending one to eight letters or digits that say of what kind it is
     */
    Content keep(Arrival arrival, String ending);

    /** What is kept under a hash. */
    Optional<Content> find(Hash hash);

    /**
     * The bytes of a content. Reading fails, before the last bytes are given out, when they do not
     * have the hash.
     */
    InputStream open(Content content);

    /** Whether all bytes of a content are there and have its hash. */
    default boolean isSound(Content content) {
        try (var in = open(content)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (Damaged e) {
            return false;
        } catch (IOException e) {
            throw new StoreUnavailable("%s: %s cannot be read".formatted(name(), content), e);
        }
    }

    @Override
    void close();
}
