package org.kenesh.command.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kenesh.command.slice.Contents;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.ledger.content.Arrival;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.content.TooLarge;
import org.kenesh.ledger.tree.Hash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in, when they are of a kind and of a size that is taken and no virus is found in
 * them.
 */
public final class Uploads implements Contents {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final ContentStore store;
    private final VirusScan scan;
    private final long limit;
    private final Sniffer sniffer = new Sniffer();

    /**
     * @param limit how many bytes a file may have
     */
    public Uploads(ContentStore store, VirusScan scan, long limit) {
        this.store = store;
        this.scan = scan;
        this.limit = limit;
        if (scan.equals(VirusScan.NONE)) {
            LOG.info("Files are not scanned for viruses: KENESH_VIRUS_SCAN names no scanner");
        }
    }

    /**
     * Takes a file. It is durable when the answer is that it is stored.
     *
     * @param length how many bytes are announced; negative when that is not known
     * @throws IOException when it cannot be read to its end
     */
    public Upload take(InputStream in, long length) throws IOException {
        if (length > limit) {
            return new Upload.TooLarge(limit);
        }
        try (var arrival = store.receive(in, limit)) {
            return take(arrival);
        } catch (TooLarge e) {
            return new Upload.TooLarge(e.limit());
        }
    }

    private Upload take(Arrival arrival) throws IOException {
        if (arrival.bytes() == 0) {
            return new Upload.Empty();
        }
        var seen = sniffer.mediaType(arrival.file());
        var kind = FileKind.ofMediaType(seen);
        if (kind.isEmpty()) {
            return new Upload.OfOtherKind(seen, allowed());
        }
        Optional<String> virus;
        try {
            virus = scan.found(arrival.file());
        } catch (IOException e) {
            LOG.error("A file was refused, as it could not be scanned for viruses", e);
            return new Upload.NotScanned();
        }
        if (virus.isPresent()) {
            LOG.warn("A file was refused: {} has {}", arrival.hash(), virus.get());
            return new Upload.Infected(virus.get());
        }
        var sha256 = new Sha256(arrival.hash().hex());
        boolean before = of(sha256).isPresent();
        store.keep(arrival, kind.get().ending());
        var stored = of(sha256).orElseThrow();
        return new Upload.Stored(sha256, stored.mediaType(), stored.bytes(), before);
    }

    @Override
    public Optional<Seen> of(Sha256 hash) {
        return store.find(Hash.fromHex(hash.hex()))
                .flatMap(content ->
                        FileKind.ofEnding(content.ending())
                                .map(kind ->
                                        new Seen(
                                                kind.mediaType(),
                                                Math.toIntExact(content.bytes()))));
    }

    private static List<MediaType> allowed() {
        return Stream.of(FileKind.values()).map(FileKind::mediaType).toList();
    }
}
