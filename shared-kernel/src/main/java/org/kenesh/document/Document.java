package org.kenesh.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.document.DocumentEvent.DocumentAccessChanged;
import org.kenesh.document.DocumentEvent.DocumentAttached;
import org.kenesh.document.DocumentEvent.DocumentDetached;
import org.kenesh.document.DocumentEvent.DocumentFiled;
import org.kenesh.document.DocumentEvent.DocumentRevised;
import org.kenesh.document.DocumentEvent.DocumentWithdrawn;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.text.Text;

/**
 * A document as it is on a day.
 *
 * @param id the document
 * @param title what it is called
 * @param access who may read it
 * @param versions its files, the first one first
 * @param attachedTo what it belongs to
 * @param withdrawn why it does not count any longer; null when it counts
 */
public record Document(
        DocumentId id,
        Text title,
        Access access,
        List<DocumentVersion> versions,
        List<Subject> attachedTo,
        @Nullable Text withdrawn) {

    public Document {
        versions = List.copyOf(versions);
        attachedTo = List.copyOf(attachedTo);
    }

    /** Its last file. */
    public DocumentVersion latest() {
        return versions.getLast();
    }

    /** Its file of that number; empty when there is none. */
    public Optional<DocumentVersion> version(int number) {
        return number < 1 || number > versions.size()
                ? Optional.empty()
                : Optional.of(versions.get(number - 1));
    }

    /**
     * The document that these versions of events tell, by what took effect until the end of a day;
     * empty when it was not filed by then.
     */
    public static Optional<Document> of(Collection<Version> versions, LocalDate on) {
        var fold = new Fold();
        versions.stream()
                .filter(version ->
                        version.event() instanceof DocumentEvent event
                                && !event.effectiveOn().latest().isAfter(on))
                .sorted(Chronicle.STEPS)
                .forEach(fold::take);
        return fold.document();
    }

    /** Takes events in the order of steps; what came before the filing counts for nothing. */
    private static final class Fold {

        private final List<DocumentVersion> files = new ArrayList<>();
        private final Set<Subject> subjects = new LinkedHashSet<>();
        private @Nullable DocumentFiled filed;
        private @Nullable Access access;
        private @Nullable Text withdrawn;

        void take(Version version) {
            if (filed == null && !(version.event() instanceof DocumentFiled)) {
                return;
            }
            switch ((DocumentEvent) version.event()) {
                case DocumentFiled e -> {
                    filed = e;
                    access = e.access();
                    subjects.addAll(e.attachedTo());
                    file(version, e, null);
                }
                case DocumentRevised e -> file(version, e, e.note());
                case DocumentAttached e -> subjects.add(e.to());
                case DocumentDetached e -> subjects.remove(e.from());
                case DocumentAccessChanged e -> access = e.access();
                case DocumentWithdrawn e -> withdrawn = e.reason();
            }
        }

        private void file(Version version, WithFile e, @Nullable Text note) {
            files.add(
                    new DocumentVersion(
                            files.size() + 1, version.from() - 1, e.file(), note, e.effectiveOn()));
        }

        Optional<Document> document() {
            if (filed == null || access == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new Document(
                            filed.document(),
                            filed.title(),
                            access,
                            files,
                            List.copyOf(subjects),
                            withdrawn));
        }
    }
}
