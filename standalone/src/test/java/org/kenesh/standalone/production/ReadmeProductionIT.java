package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands of the README for production")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeProductionIT {

    private static final Pattern BLOCK =
            Pattern.compile("## In production[\\s\\S]*?```sh\\n([\\s\\S]*?)```");

    @TempDir private Path folder;

    @Test
    void bring_up_both_services() throws Exception {
        assumeTrue(
                new ProcessBuilder("sh", "-c", "command -v curl").start().waitFor() == 0,
                "skipped: there is no curl");
        var mongo = new MongoServer(new MemoryBackend());
        var commands = URI.create("http://127.0.0.1:" + ServiceProcess.freePort());
        var questions = URI.create("http://127.0.0.1:" + ServiceProcess.freePort());
        var shell =
                new ProcessBuilder("sh", "-e", "-c", script(mongo, commands, questions))
                        .directory(ServiceProcess.ROOT.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile());
        var java = Path.of(System.getProperty("java.home"), "bin");
        shell.environment().merge("PATH", "" + java, (old, jdk) -> jdk + File.pathSeparator + old);
        var process = shell.start();
        try {
            ServiceProcess.awaitThat("both ready", () -> Files.exists(folder.resolve("ready")));
            assertThat(ServiceProcess.register(commands, "one").statusCode()).isEqualTo(201);
            var question = questions.resolve("/api/acts/one?min-position=0");
            assertThat(ServiceProcess.get(question).statusCode()).isEqualTo(200);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            mongo.shutdownNow();
        }
    }

    /** The block, without its build, at addresses that are free. */
    private String script(MongoServer mongo, URI commands, URI questions) throws Exception {
        var readme = Files.readString(ServiceProcess.ROOT.resolve("README.md"));
        var block = BLOCK.matcher(readme);
        assertThat(block.find()).isTrue();
        var uri = mongo.bindAndGetConnectionString() + "/council";
        assertThat(block.group(1)).contains("mvn ", "mongodb://127.0.0.1:27017/council", "8081");
        return block.group(1)
                        .replaceAll("(?m)^mvn .*$", "")
                        .replace("mongodb://127.0.0.1:27017/council", uri)
                        .replace("8081", "" + commands.getPort())
                        .replace("8082", "" + questions.getPort())
                + "\ntouch '%s'\nwait\n".formatted(folder.resolve("ready"));
    }
}
