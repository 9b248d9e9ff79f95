package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The jar that is handed out")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "kenesh.jar");

    @TempDir private Path home;
    @TempDir private Path data;

    @Test
    void has_nothing_in_it_that_sends_data_home() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.contains("axon-eventsourcing"))
                    .noneMatch(name -> name.contains("axon-update"));
        }
    }

    @Test
    void records_a_sample_and_leaves_nothing_in_the_home_of_its_user()
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Duser.home=" + home,
                                "-jar",
                                JAR.toString(),
                                "import",
                                "--data",
                                data.toString(),
                                "--csv",
                                "../samples/united-kingdom")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("164 commands are recorded");
        assertThat(home).isEmptyDirectory();
    }
}
