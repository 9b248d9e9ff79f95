package org.kenesh.query.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.w3c.dom.Document;

/** The identifier of a paper's file: the first half of the SHA-256 of all that goes into it. */
final class Fingerprint {

    private static final int LENGTH = 16;

    static byte[] of(Paper paper, Document page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts(paper, page)) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return Arrays.copyOf(digest.digest(), LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    private static String[] parts(Paper paper, Document page) {
        return new String[] {
            Html.written(page),
            paper.state().recorded().toString(),
            paper.source().name(),
            paper.source().json()
        };
    }

    private Fingerprint() {}
}
