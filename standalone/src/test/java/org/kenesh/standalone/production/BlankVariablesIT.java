package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A variable without a value")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlankVariablesIT {

    private static final Map<String, String> BLANK =
            Map.of(
                    "KENESH_LEDGER", "",
                    "KENESH_ADDRESS", "",
                    "KENESH_ZONE", " ",
                    "KENESH_SHUTDOWN", "",
                    "KENESH_SOURCE", "",
                    "KENESH_PATIENCE", "");

    @TempDir private Path folder;

    /** Another address of this machine is reached only by a service that listens to all. */
    @Test
    void is_one_that_is_not_set() throws Exception {
        for (var jar : List.of(ServiceProcess.COMMANDS, ServiceProcess.QUESTIONS)) {
            try (var service = ServiceProcess.begin(jar, folder, BLANK)) {
                service.awaitReady();
                assertThatThrownBy(() -> new Socket("127.0.0.2", service.port()).close())
                        .isInstanceOf(ConnectException.class);
            }
        }
        assertThat(folder.resolve("data/ledger.db")).isRegularFile();
    }
}
