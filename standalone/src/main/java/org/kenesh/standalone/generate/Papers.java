package org.kenesh.standalone.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.Access;
import org.kenesh.document.DocumentEvent.DocumentFiled;
import org.kenesh.document.DocumentId;
import org.kenesh.document.Sha256;
import org.kenesh.document.StoredFile;
import org.kenesh.time.EffectiveDate;

/** Documents that decisions rest on: a page of text each. */
final class Papers {

    private static final List<Access> ACCESS = List.of(Access.values());

    private final Script script;
    private final Size size;
    private final BiConsumer<Sha256, byte[]> files;
    private int filed;

    Papers(Script script, Size size, BiConsumer<Sha256, byte[]> files) {
        this.script = script;
        this.size = size;
        this.files = files;
    }

    /**
     * So many that by the last decision all are filed; by chance nothing, so that all else stays.
     */
    void file(int taken, DecisionId decision, Subject subject, LocalDate day) {
        long owed = (long) taken * size.documents() / size.decisions() - filed;
        for (int i = 0; i < owed; i++) {
            filed++;
            var content = content(decision, subject, day);
            var hash = hash(content);
            files.accept(hash, content);
            script.write(
                    new DocumentFiled(
                            new DocumentId("document-" + filed),
                            Titles.paper(subject),
                            ACCESS.get(filed % ACCESS.size()),
                            new StoredFile(hash, "document-" + filed + ".txt", null, 0),
                            List.of(new org.kenesh.document.Subject.Decision(decision)),
                            EffectiveDate.on(day),
                            0));
        }
    }

    private static Sha256 hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    private byte[] content(DecisionId decision, Subject subject, LocalDate day) {
        var title = Titles.paper(subject);
        var wording = Titles.wording(subject);
        return """
        %d · %s · %s

        %s
        %s

        %s
        %s

        %s
        %s
        """
                .formatted(
                        filed,
                        decision,
                        day,
                        title.ky(),
                        wording.ky(),
                        title.ru(),
                        wording.ru(),
                        title.en(),
                        wording.en())
                .getBytes(UTF_8);
    }
}
