package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("A service that cannot start")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalToStartIT {

    @TempDir private Path folder;

    private String said(Path jar, Map<String, String> variables)
            throws IOException, InterruptedException {
        try (var service = ServiceProcess.begin(jar, folder, variables)) {
            assertThat(service.awaitEnd()).isEqualTo(1);
            return service.log();
        }
    }

    @Test
    void names_the_variable_that_cannot_be_read() throws Exception {
        assertThat(said(ServiceProcess.COMMANDS, Map.of("KENESH_ADDRESS", "no such.host")))
                .contains("KENESH_ADDRESS is 'no such.host'");
        assertThat(said(ServiceProcess.COMMANDS, Map.of("KENESH_SHUTDOWN", "soon")))
                .contains("KENESH_SHUTDOWN is 'soon'");
        assertThat(said(ServiceProcess.COMMANDS, Map.of("KENESH_FILE_LIMIT", "3GB")))
                .contains("KENESH_FILE_LIMIT is 3221225472B", "from 1B to 2047MB");
        assertThat(said(ServiceProcess.COMMANDS, Map.of("KENESH_VIRUS_SCAN", "scanner:clam")))
                .contains("KENESH_VIRUS_SCAN is 'scanner:clam'", "localhost:3310");
        var store = new SqliteStore(folder.resolve("there.db"));
        Ledger.open(store, InstantSource.system()).close();
        assertThat(
                        said(
                                ServiceProcess.QUESTIONS,
                                Map.of("KENESH_LEDGER", "there.db", "KENESH_STREAMS", "many")))
                .contains("KENESH_STREAMS is 'many'");
    }

    @Test
    void names_the_file_in_which_there_is_no_ledger_to_read() throws Exception {
        assertThat(said(ServiceProcess.QUESTIONS, Map.of("KENESH_LEDGER", "mistyped.db")))
                .contains("There is no ledger at " + folder.resolve("mistyped.db"));
        assertThat(folder.resolve("mistyped.db")).doesNotExist();
    }

    @Test
    void names_both_variables_that_say_where_the_ledger_is() throws Exception {
        assertThat(
                        said(
                                ServiceProcess.COMMANDS,
                                Map.of(
                                        "KENESH_LEDGER", "a.db",
                                        "KENESH_LEDGER_URI_FILE", "b")))
                .contains("Both KENESH_LEDGER and KENESH_LEDGER_URI_FILE");
    }

    @Test
    void shows_no_password() throws Exception {
        var file = Files.writeString(folder.resolve("uri"), "mongodb://u:s3cret@127.0.0.1:1/");
        assertThat(
                        said(
                                ServiceProcess.QUESTIONS,
                                Map.of("KENESH_LEDGER_URI_FILE", file.toString())))
                .contains("KENESH_LEDGER_URI_FILE", "names no database")
                .doesNotContain("s3cret");
    }

    @Test
    void names_what_else_is_at_the_place_of_the_ledger() throws Exception {
        var server = new MongoServer(new MemoryBackend());
        var uri = server.bindAndGetConnectionString() + "/council";
        try (var client = MongoClients.create(uri)) {
            client.getDatabase("council")
                    .getCollection("commits")
                    .insertOne(new Document("author", "somebody"));
            var place = Map.of("KENESH_LEDGER", uri);
            for (var jar : List.of(ServiceProcess.COMMANDS, ServiceProcess.QUESTIONS)) {
                assertThat(said(jar, place))
                        .contains("holds no ledger that this program can read", "KENESH_LEDGER");
            }
        } finally {
            server.shutdownNow();
        }
    }
}
