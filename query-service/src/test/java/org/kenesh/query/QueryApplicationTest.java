package org.kenesh.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.query.history.History;

@DisplayName("The service by itself over a ledger file")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueryApplicationTest {

    @Test
    void it_follows_what_another_opener_writes(@TempDir Path folder) throws Exception {
        try (var ledger = LedgerFile.in(folder).record(established("a", "2010-01-01"));
                var service =
                        Service.of(
                                QueryApplication.application(),
                                "--kenesh.ledger=" + folder.resolve("ledger.db"))) {
            var history = service.bean(History.class);
            assertThat(history.awaitSize(1, Duration.ofSeconds(30))).isTrue();
            ledger.record(established("b", "2010-01-01"));
            assertThat(service.get("/api/agencies/b?min-position=1").statusCode()).isEqualTo(200);
            assertThat(service.json("/readyz").at("/position").asLong()).isEqualTo(2);
        }
    }
}
