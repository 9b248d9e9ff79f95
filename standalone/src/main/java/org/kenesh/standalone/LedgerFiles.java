package org.kenesh.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.document.DocumentEvent.DocumentFiled;
import org.kenesh.document.DocumentEvent.DocumentRevised;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.content.Content;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.content.Damaged;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.record.RecordEvent.EventCorrected;

/** The files that the events of a ledger point to. */
final class LedgerFiles {

    private static final int PAGE = 1000;

    /** Events of other types point to no file. */
    private static final Set<String> POINTING =
            Stream.of(DocumentFiled.class, DocumentRevised.class, EventCorrected.class)
                    .map(type -> EventTypes.of(type).type())
                    .collect(Collectors.toUnmodifiableSet());

    private final Set<Hash> hashes = new LinkedHashSet<>();

    private LedgerFiles() {}

    /** Reads which files a ledger points to. */
    static LedgerFiles of(LedgerStore store) {
        var files = new LedgerFiles();
        try (var ledger = Ledger.follow(store, LedgerSettings.STANDARD)) {
            long at = 0;
            for (var page = ledger.read(at, PAGE); !page.isEmpty(); page = ledger.read(at, PAGE)) {
                page.forEach(files::take);
                at += page.size();
            }
        }
        return files;
    }

    private void take(Entry entry) {
        if (!POINTING.contains(entry.leaf().type())) {
            return;
        }
        file(entry).ifPresent(file -> hashes.add(Hash.fromHex(file.file().sha256().hex())));
    }

    /** An event that cannot be read is a finding of the ledger's own check. */
    private static Optional<WithFile> file(Entry entry) {
        try {
            return Optional.ofNullable(file(StoredEvents.decode(entry).event()));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static @Nullable WithFile file(@Nullable Event event) {
        return switch (event) {
            case WithFile e -> e;
            case EventCorrected e -> file(e.data());
            case null, default -> null;
        };
    }

    /** Names each file that is missing or was changed; returns whether there is none. */
    boolean check(ContentStore store, PrintWriter out) {
        int wrong = 0;
        for (var hash : hashes) {
            var content = store.find(hash);
            if (content.isEmpty() || !store.isSound(content.get())) {
                out.printf(
                        "The file %s %s.%n",
                        hash, content.isEmpty() ? "is missing" : "was changed");
                wrong++;
            }
        }
        return told(out, wrong);
    }

    /**
     * Copies what is not there yet; names each file that cannot be, and returns if there is none.
     */
    boolean copy(ContentStore from, ContentStore to, PrintWriter out) throws IOException {
        int wrong = 0;
        for (var hash : hashes) {
            var there = to.find(hash);
            if (there.isEmpty() || !to.isSound(there.get())) {
                var content = from.find(hash);
                if (content.isEmpty() || !copied(content.get(), from, to)) {
                    out.printf(
                            "The file %s %s and was not copied.%n",
                            hash, content.isEmpty() ? "is missing" : "was changed");
                    wrong++;
                }
            }
        }
        return told(out, wrong);
    }

    private static boolean copied(Content content, ContentStore from, ContentStore to)
            throws IOException {
        try (var in = from.open(content);
                var arrival = to.receive(in, Long.MAX_VALUE)) {
            to.keep(arrival, content.ending());
            return true;
        } catch (Damaged e) {
            return false;
        }
    }

    private boolean told(PrintWriter out, int wrong) {
        if (!hashes.isEmpty()) {
            out.printf("%d of %d files are as recorded%n", hashes.size() - wrong, hashes.size());
        }
        out.flush();
        return wrong == 0;
    }
}
