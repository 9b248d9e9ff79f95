package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("Checking an export as docs/verify.md says")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyByHandIT {

    private static final Path PAGE = Path.of("..", "docs", "verify.md");

    @TempDir Path folder;

    private TreeHead head = new TreeHead(0, org.kenesh.ledger.tree.Hashing.EMPTY);

    @BeforeEach
    void export() {
        var store = new SqliteStore(folder.resolve("ledger.db"));
        try (var ledger = Ledger.open(store, InstantSource.fixed(Events.START))) {
            for (int i = 0; i < 20; i++) {
                ledger.append(Events.random(new Random(i), "t" + i, AppendCondition.NONE)).join();
            }
            head = Export.write(ledger, folder.resolve("ledger.jsonl"), _ -> {});
        }
    }

    private static String block(String language, String containing) throws IOException {
        var fence = "```";
        for (var block : Files.readString(PAGE).split(fence + language + "\n", -1)) {
            int end = block.indexOf(fence);
            if (end > 0 && block.substring(0, end).contains(containing)) {
                return block.substring(0, end);
            }
        }
        throw new AssertionError("docs/verify.md has no such block: " + containing);
    }

    private String run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static boolean has(String program) {
        return List.of("/usr/bin/", "/bin/", "/usr/local/bin/").stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place + program)));
    }

    @Test
    void sha256sum_gives_the_hash_of_one_event() throws Exception {
        assumeTrue(has("sha256sum"), "sha256sum is not there");
        var listed = Files.readAllLines(Export.hashesOf(folder.resolve("ledger.jsonl"))).get(3 + 5);
        assertThat(run("sh", "-c", block("sh", "sha256sum"))).startsWith(listed);
    }

    @Test
    void ten_lines_of_python_give_the_root() throws Exception {
        assumeTrue(has("python3"), "python3 is not there");
        Files.writeString(folder.resolve("root.py"), block("python", "hashlib"));
        assertThat(run("python3", "root.py", "ledger.jsonl").strip())
                .isEqualTo(head.size() + " " + head.root().hex());
    }
}
