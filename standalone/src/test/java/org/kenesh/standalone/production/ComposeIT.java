package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("docker-compose.yml, its jars and variables without containers")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeIT {

    private static final List<String> OURS = List.of("command", "query-1", "query-2");

    @TempDir private Path folder;

    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final Composition compose = new Composition();
    private String uri = "";

    ComposeIT() throws IOException {}

    @BeforeEach
    void start() {
        uri = mongo.bindAndGetConnectionString() + "/council";
    }

    @AfterEach
    void stop() {
        mongo.shutdownNow();
    }

    /** As its image starts it, from the layers that the image holds. */
    private ServiceProcess begin(String service) throws IOException, InterruptedException {
        var layers = Files.createDirectory(folder.resolve(service));
        extract(service, layers);
        var variables = compose.variables(service);
        assertThat(variables).hasEntrySatisfying("KENESH_ADDRESS", a -> assertThat(a).isNotNull());
        variables.put("KENESH_ADDRESS", "127.0.0.1");
        assertThat(variables.get("KENESH_LEDGER_URI_FILE"))
                .isEqualTo("/run/secrets/" + service.replaceAll("-\\d", "") + "-uri");
        variables.put("KENESH_LEDGER_URI_FILE", Composition.uriFile(layers, uri).toString());
        var words = compose.words(service, "ENTRYPOINT");
        assertThat(words.getFirst()).isEqualTo("java");
        return ServiceProcess.begin(
                words.subList(1, words.size()), layers, ServiceProcess.freePort(), variables);
    }

    /** What the Dockerfile does with the jar: the layers, laid over each other. */
    private void extract(String service, Path to) throws IOException, InterruptedException {
        var build = Files.createDirectory(to.resolve("build"));
        Files.copy(compose.jar(service), build.resolve("service.jar"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var extract = compose.instruction(service, "RUN java").replaceFirst("RUN java", java);
        assertThat(run(build, Map.of(), "sh", "-c", extract)).isZero();
        for (var copy : compose.instructions(service, "COPY --from=layers /build/")) {
            var layer = copy.replaceFirst("COPY --from=layers /build/", "").replace(" ./", "");
            assertThat(run(build, Map.of(), "cp", "-r", layer + ".", to.toString())).isZero();
        }
    }

    private static int run(Path folder, Map<String, String> variables, String... words)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        var process = builder.redirectOutput(folder.resolve("run.log").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void brings_up_every_service_and_its_health_check_agrees() throws Exception {
        var running = new ArrayList<ServiceProcess>();
        try {
            for (var service : OURS) {
                running.add(begin(service).awaitReady());
            }
            assertThat(running.getFirst().register("one").statusCode()).isEqualTo(201);
            for (var query : running.subList(1, 3)) {
                assertThat(query.status("/api/acts/one?min-position=0")).isEqualTo(200);
            }
            var check = compose.words("command", "HEALTHCHECK").toArray(String[]::new);
            var port = Map.of("KENESH_PORT", "" + running.getFirst().port());
            assertThat(run(folder, port, check)).isZero();
            running.getFirst().terminate();
            running.getFirst().awaitEnd();
            assertThat(run(folder, port, check)).isNotZero();
        } finally {
            running.forEach(ServiceProcess::close);
        }
    }

    @Test
    void has_one_origin_that_leads_to_services_that_are_well() throws Exception {
        assumeTrue(Front.isHere(), "skipped: there is no caddy");
        try (var command = begin("command").awaitReady();
                var one = begin("query-1").awaitReady();
                var other = begin("query-2").awaitReady()) {
            try (var front = Front.begin(compose, folder, List.of(command), List.of(one, other))) {
                var origin = front.origin();
                assertThat(ServiceProcess.register(origin, "one").statusCode()).isEqualTo(201);
                var question = origin.resolve("/api/acts/one?min-position=0");
                assertThat(ServiceProcess.get(question).statusCode()).isEqualTo(200);
                for (var secret : List.of("/metrics", "/readyz", "/livez")) {
                    assertThat(ServiceProcess.get(origin.resolve(secret)).statusCode())
                            .as(secret)
                            .isEqualTo(404);
                }
                one.terminate();
                one.awaitEnd();
                for (int i = 0; i < 20; i++) {
                    assertThat(ServiceProcess.get(question).statusCode()).isEqualTo(200);
                }
                other.terminate();
                other.awaitEnd();
                var nobody = ServiceProcess.get(question);
                assertThat(nobody.statusCode()).isIn(502, 503);
                assertThat(nobody.headers().firstValue("Retry-After")).isPresent();
            }
        }
    }

    @Test
    void runs_nothing_as_root_and_nothing_on_a_file_system_that_can_be_written() {
        for (var name : compose.services().keySet()) {
            var service = compose.service("" + name);
            assertThat(Composition.at(service, "read_only")).as("%s", name).isEqualTo(true);
            assertThat(Composition.at(service, "cap_drop"))
                    .as("%s", name)
                    .isEqualTo(List.of("ALL"));
            if (!service.containsKey("build")) {
                assertThat("" + Composition.at(service, "user"))
                        .as("%s", name)
                        .matches("[1-9]\\d*:[1-9]\\d*");
            }
        }
    }

    @Test
    void reads_every_password_from_a_file_that_the_script_makes() throws Exception {
        var script = ServiceProcess.ROOT.resolve("deploy/make-secrets").toString();
        assertThat(run(folder, Map.of(), script, "secrets")).isZero();
        var secrets = folder.resolve("secrets");
        var uri = Files.readString(secrets.resolve("query-uri"));
        assertThat(uri).contains(Files.readString(secrets.resolve("query-password")) + "@mongo-1:");
        assertThat(run(folder, Map.of(), script, "secrets")).isZero();
        assertThat(Files.readString(secrets.resolve("query-uri"))).isEqualTo(uri);
        for (var name : compose.services().keySet()) {
            var used = compose.service("" + name).get("secrets");
            if (used instanceof List<?> names) {
                for (var secret : names) {
                    assertThat(secrets.resolve("" + secret)).isNotEmptyFile();
                }
            }
        }
    }
}
