package org.kenesh.query.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kenesh.query.wording.Language;

@DisplayName("The same paper")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SamePaperIT {

    /** Prints the SHA-256 of a paper in each language, printed twice. */
    public static void main(String[] arguments) throws Exception {
        for (int time = 0; time < 2; time++) {
            for (var language : Language.values()) {
                var pdf = Press.pdf(Papers.minutes(language));
                var hash = MessageDigest.getInstance("SHA-256").digest(pdf);
                System.out.println(HexFormat.of().formatHex(hash));
            }
        }
    }

    @Test
    void is_the_same_bytes_whichever_process_prints_it_wherever() throws Exception {
        var here = printed("-Duser.timezone=Asia/Bishkek", "-Duser.language=ky");
        var there =
                printed(
                        "-Duser.timezone=America/Lima",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=0");

        assertThat(here).hasSize(6).isEqualTo(there);
        assertThat(here.subList(0, 3)).isEqualTo(here.subList(3, 6)).doesNotHaveDuplicates();
    }

    private static List<String> printed(String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(SamePaperIT.class.getName());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().toList();
    }
}
