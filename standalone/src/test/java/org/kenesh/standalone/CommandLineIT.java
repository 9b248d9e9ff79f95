package org.kenesh.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.store.Stores;

@DisplayName("The command line")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineIT {

    private static final String SAMPLE = "../samples/kyrgyzstan";

    /** A folder with a ledger that holds a sample; only read. */
    @TempDir private static Path recorded;

    @TempDir private Path folder;

    /** What a command line printed and ended with. */
    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void record_a_sample() {
        var done = run("import", "--csv", SAMPLE, "--data", recorded.toString());
        assertThat(done.code()).as(done.err()).isZero();
    }

    @Test
    void repeats_an_import_without_recording_anything_twice() {
        var before = root(recorded);
        var again = run("import", "--csv", SAMPLE, "--data", recorded.toString());
        assertThat(again.code()).isZero();
        assertThat(again.err())
                .containsPattern("(\\d+) commands are recorded, \\1 of them were so before");
        assertThat(root(recorded)).isEqualTo(before);
    }

    @Test
    void counts_what_the_ledger_holds() {
        var stats = run("stats", "--data", recorded.toString());
        assertThat(stats.code()).isZero();
        assertThat(stats.out())
                .contains("events   ", "root     ", "org.kenesh.ReorganizationEnacted");
    }

    @Test
    void restores_an_export_to_the_same_root() {
        var export = folder.resolve("e.jsonl").toString();
        assertThat(run("export", "--data", recorded.toString(), export).code()).isZero();
        assertThat(run("verify", export).code()).isZero();
        assertThat(run("restore", "--data", folder.resolve("d").toString(), export).code())
                .isZero();
        assertThat(root(folder.resolve("d"))).isEqualTo(root(recorded));
        assertThat(run("verify", "--data", folder.resolve("d").toString()).code()).isZero();
    }

    @Test
    void restores_a_backup_to_the_same_root() {
        var backup = folder.resolve("b.db").toString();
        assertThat(run("backup", "--data", recorded.toString(), backup).code()).isZero();
        assertThat(run("restore", "--data", folder.resolve("d").toString(), backup).code())
                .isZero();
        assertThat(root(folder.resolve("d"))).isEqualTo(root(recorded));
        var twice = run("restore", "--data", folder.resolve("d").toString(), backup);
        assertThat(twice.code()).isNotZero();
        assertThat(root(folder.resolve("d"))).isEqualTo(root(recorded));
    }

    @Test
    void carries_the_files_of_documents_and_names_those_that_are_not_as_recorded()
            throws IOException {
        var data = folder.resolve("data");
        var hash = recordDocument(data);
        var stored = Path.of("files", hash.substring(0, 2), hash + ".txt");
        assertThat(run("verify", "--data", data.toString()).out())
                .contains("1 of 1 files are as recorded");

        var backup = Files.createDirectory(folder.resolve("backups")).resolve("b.db");
        assertThat(run("backup", "--data", data.toString(), backup.toString()).code()).isZero();
        assertThat(backup.resolveSibling(stored)).hasContent("abc");

        var server = new MongoServer(new MemoryBackend());
        try {
            var place = server.bindAndGetConnectionString() + "/council";
            assertThat(run("migrate", backup.toString(), place).out())
                    .contains("1 of 1 files are as recorded");
            assertThat(run("verify", "--ledger", place).code()).isZero();
        } finally {
            server.shutdownNow();
        }

        Files.writeString(data.resolve(stored), "abd");
        var changed = run("verify", "--data", data.toString());
        assertThat(changed.code()).isEqualTo(Kenesh.NO);
        assertThat(changed.out()).contains("The file " + hash + " was changed.");

        var restored = folder.resolve("restored");
        assertThat(run("restore", "--data", restored.toString(), backup.toString()).code())
                .isZero();
        Files.delete(restored.resolve(stored));
        assertThat(run("verify", "--data", restored.toString()).out())
                .contains("The file " + hash + " is missing.");
    }

    @Test
    void makes_up_documents_whose_files_an_import_takes() throws IOException {
        var papers = folder.resolve("papers").toString();
        var commands = folder.resolve("c.ndjson").toString();
        var data = folder.resolve("data").toString();
        var alone = run("generate", "--documents", "6", commands);
        assertThat(alone.code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(alone.err()).contains("--documents and --files need each other");
        var made =
                run(
                        "generate",
                        "--years",
                        "1",
                        "--decisions",
                        "20",
                        "--tasks",
                        "10",
                        "--documents",
                        "6",
                        "--seed",
                        "7",
                        "--files",
                        papers,
                        commands);
        assertThat(made.code()).as(made.err()).isZero();
        long count;
        try (var files = Files.list(Path.of(papers))) {
            count = files.count();
        }
        assertThat(count).isBetween(4L, 6L);
        var without = run("import", "--data", folder.resolve("d").toString(), commands);
        assertThat(without.code()).isEqualTo(Kenesh.NO);
        for (int i = 0; i < 2; i++) {
            var done = run("import", "--data", data, "--files", papers, commands);
            assertThat(done.code()).as(done.err()).isZero();
        }
        assertThat(run("verify", "--data", data).out())
                .contains(count + " of " + count + " files are as recorded");
        Files.write(Path.of(papers, "empty.txt"), new byte[0]);
        var empty = run("import", "--data", data, "--files", papers, commands);
        assertThat(empty.code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(empty.err()).contains("empty.txt");
        var nowhere = run("import", "--data", data, "--files", papers + "-none", commands);
        assertThat(nowhere.code()).isEqualTo(Kenesh.UNAVAILABLE);
        assertThat(nowhere.err()).contains("papers-none");
    }

    /** Uploads "abc" and files it; the hash of it. */
    private String recordDocument(Path data) throws IOException {
        var hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        try (var store = Stores.contentsBeside(data.resolve("ledger.db"));
                var arrival = store.receive(new ByteArrayInputStream("abc".getBytes(UTF_8)), 3)) {
            store.keep(arrival, "txt");
        }
        var commands = folder.resolve("commands.ndjson");
        Files.writeString(
                commands,
                """
                {"command":"file-document","data":{"document":"d","title":{"en":"D"},"access":"PUBLIC",\
                "file":{"sha256":"%s"},"effectiveOn":"2020-01-01"}}
                """
                        .formatted(hash));
        var done = run("import", "--data", data.toString(), commands.toString());
        assertThat(done.code()).as(done.err()).isZero();
        return hash;
    }

    @Test
    void moves_a_ledger_into_mongodb_and_back_to_the_same_root() {
        var server = new MongoServer(new MemoryBackend());
        try {
            var place = server.bindAndGetConnectionString() + "/council";
            var file = recorded.resolve("ledger.db").toString();
            var moved = run("migrate", file, place);
            assertThat(moved.code()).isZero();
            assertThat(run("migrate", file, place).out()).isEqualTo(moved.out());
            assertThat(run("verify", "--ledger", place).out()).contains("Nothing was changed.");
            var stats = run("stats", "--ledger", place);
            assertThat(stats.out()).contains("ledger   " + place, "ReorganizationEnacted");
            var again = run("import", "--csv", SAMPLE, "--ledger", place);
            assertThat(again.code()).isZero();
            assertThat(run("migrate", place, folder.resolve("d/ledger.db").toString()).out())
                    .isEqualTo(moved.out());
            assertThat(root(folder.resolve("d"))).isEqualTo(root(recorded));
            var backup = run("backup", "--ledger", place, folder.resolve("b.db").toString());
            assertThat(backup.code()).isEqualTo(Kenesh.UNREADABLE);
            assertThat(backup.err()).contains("docs/operations.md");
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void names_the_event_of_an_export_that_was_edited() throws IOException {
        var export = folder.resolve("e.jsonl");
        run("export", "--data", recorded.toString(), export.toString());
        var lines = Files.readAllLines(export);
        int edited = 0;
        while (!lines.get(edited).contains("2014-06-02")) {
            edited++;
        }
        lines.set(edited, lines.get(edited).replace("2014-06-02", "2014-06-03"));
        Files.write(export, lines);
        var seen = run("verify", export.toString());
        assertThat(seen.code()).isEqualTo(Kenesh.NO);
        assertThat(seen.out()).contains("position " + edited + ":");
        assertThat(
                        run("restore", "--data", folder.resolve("d").toString(), export.toString())
                                .code())
                .isEqualTo(Kenesh.NO);
        assertThat(folder.resolve("d/ledger.db")).doesNotExist();
    }

    @Test
    void names_the_event_whose_bit_was_flipped_in_the_ledger() throws IOException {
        run("backup", "--data", recorded.toString(), folder.resolve("ledger.db").toString());
        var file = folder.resolve("ledger.db");
        var bytes = Files.readAllBytes(file);
        int at = indexOf(bytes, "\"migration-2014\"");
        bytes[at + 3] ^= 1;
        Files.write(file, bytes);
        var seen = run("verify", "--data", folder.toString());
        assertThat(seen.code()).isEqualTo(Kenesh.NO);
        assertThat(seen.out()).containsPattern("position \\d+: LEAF");
    }

    @Test
    void says_when_a_root_that_was_written_down_is_no_longer_so() {
        var head = root(recorded).split(" ", 2);
        var data = recorded.toString();
        assertThat(run("verify", "--data", data, "--size", head[0], "--root", head[1]).code())
                .isZero();
        var other = (head[1].startsWith("0") ? '1' : '0') + head[1].substring(1);
        assertThat(run("verify", "--data", data, "--size", head[0], "--root", other).code())
                .isEqualTo(Kenesh.NO);
        assertThat(run("verify", "--data", data, "--size", head[0], "--root", "xyz").code())
                .isEqualTo(Kenesh.UNREADABLE);
    }

    @Test
    void lists_each_command_with_a_whole_sentence() {
        assertThat(Kenesh.commandLine().getSubcommands().values())
                .extracting(c -> c.getCommandSpec().usageMessage().description()[0])
                .allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void stops_at_a_command_that_is_refused_and_names_its_line() throws IOException {
        var file = folder.resolve("c.ndjson");
        Files.writeString(
                file,
                """
                {"command":"define-function","data":{"function":"f","names":{"en":"F"}}}

                {"command":"assign-function","data":{"function":"f","to":"nobody","effectiveOn":"2020"}}
                {"command":"define-function","data":{"function":"g","names":{"en":"G"}}}
                """);
        var done = run("import", "--data", folder.toString(), file.toString());
        assertThat(done.code()).isEqualTo(Kenesh.NO);
        assertThat(done.err())
                .contains("command 3 was refused", "at /data/to", "1 commands are recorded");
    }

    @Test
    void says_what_may_stand_in_a_field() throws IOException {
        var file = folder.resolve("c.ndjson");
        Files.writeString(
                file,
                """
                {"command":"establish-agency","data":{"agency":"a","names":{"en":"A"},"kind":"CASTLE"}}
                """);
        var done = run("import", "--data", folder.toString(), file.toString());
        assertThat(done.code()).isEqualTo(Kenesh.NO);
        assertThat(done.err()).contains("at /data/kind", "It must be: one of GOVERNMENT, ");
    }

    @Test
    void refuses_csv_files_as_a_whole_and_names_every_error() throws IOException {
        Files.writeString(folder.resolve("agencies.csv"), "agency,name_en,size\na b,A,7\n");
        var done =
                run(
                        "import",
                        "--csv",
                        folder.toString(),
                        "--lang",
                        "ru",
                        "--data",
                        folder.resolve("d").toString());
        assertThat(done.code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(done.err()).contains("agencies.csv, строка 1, столбец size: ");
        assertThat(folder.resolve("d")).doesNotExist();
    }

    @Test
    void does_not_share_a_ledger_with_another_writer() {
        var file = folder.resolve("ledger.db");
        try (var ledger = Ledger.open(new SqliteStore(file), InstantSource.system())) {
            var done = run("import", "--csv", SAMPLE, "--data", folder.toString());
            assertThat(done.code()).isEqualTo(Kenesh.UNAVAILABLE);
            assertThat(done.err()).contains(file.toString());
            assertThat(ledger.size()).isZero();
        }
    }

    @Test
    void says_what_to_do_instead_where_a_ledger_is_in_no_file() throws IOException {
        var copy = Files.writeString(folder.resolve("copy"), "{}").toString();
        var away = "mongodb://127.0.0.1:1/council";
        var restored = run("restore", "--ledger", away, copy);
        assertThat(restored.code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(restored.err()).contains("restore into a file and 'migrate' that");
        var backup = run("backup", "--ledger", away, folder.resolve("b").toString());
        assertThat(backup.code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(backup.err()).contains("use 'export'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "verify", "export x", "backup x"})
    void says_when_there_is_no_ledger(String command) {
        var arguments = (command + " --data " + folder.resolve("none")).split(" ");
        var done = run(arguments);
        assertThat(done.code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(done.err()).contains("no ledger at");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"serve", "demo", "import", "export", "verify", "backup", "restore", "stats"})
    void explains_every_command(String command) {
        var help = run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: kenesh " + command);
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThat(run("stats", "--colour").code()).isEqualTo(Kenesh.UNREADABLE);
        assertThat(run("dance").code()).isEqualTo(Kenesh.UNREADABLE);
    }

    private static Ended run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                Kenesh.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** Size and root, as {@code stats} prints them. */
    private static String root(Path data) {
        var out = run("stats", "--data", data.toString()).out();
        return value(out, "events") + " " + value(out, "root");
    }

    private static String value(String out, String name) {
        return out.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static int indexOf(byte[] bytes, String text) {
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(at).isPositive();
        return at;
    }
}
