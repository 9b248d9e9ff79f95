package org.kenesh.ledger.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.kenesh.ledger.tree.Hash;

/**
 * The bytes of a content, hashed as they are read. The last ones are given out only when the hash
 * is right, so whoever got all of them got the right ones.
 */
public final class Checked extends FilterInputStream {

    private final Content content;
    private final MessageDigest digest = Digesting.sha256();
    private long read;
    private boolean right;

    /**
     * @param in the bytes as they are kept
     * @param content what they must be
     */
    public Checked(InputStream in, Content content) {
        super(in);
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
            read += count;
        }
        if (!right && (count < 0 || read >= content.bytes())) {
            if (read != content.bytes() || !Hash.of(digest.digest()).equals(content.hash())) {
                throw new Damaged(content);
            }
            right = true;
        }
        if (right && read > content.bytes()) {
            throw new Damaged(content);
        }
        return count;
    }

    /** Nothing is left out unhashed. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
