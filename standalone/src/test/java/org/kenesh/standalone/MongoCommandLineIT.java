package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.store.Stores;

@DisplayName("The command line over MongoDB")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoCommandLineIT {

    @TempDir private Path folder;

    @Test
    void says_nothing_but_its_answer() throws Exception {
        var server = new MongoServer(new MemoryBackend());
        try {
            var place = server.bindAndGetConnectionString() + "/council";
            Ledger.open(Stores.at(place), InstantSource.system()).close();
            var verified = KeneshProcess.run(folder, "verify", "--ledger", place);
            assertThat(verified.out()).startsWith("0 events, root ").hasLineCount(2);
            assertThat(verified.err()).isEmpty();
            assertThat(verified.code()).isEqualTo(Kenesh.DONE);
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void says_in_words_that_the_server_is_away() throws Exception {
        var place = "mongodb://u:s3cret@127.0.0.1:1/council?serverSelectionTimeoutMS=500";
        var ended = KeneshProcess.run(folder, "stats", "--ledger", place);
        assertThat(ended.code()).isEqualTo(Kenesh.UNAVAILABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("kenesh: mongodb://127.0.0.1:1/council cannot be reached")
                .doesNotContain("s3cret", "\tat ");
    }
}
