package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command lines of")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TourIT {

    @TempDir private Path folder;

    @Test
    void the_tour_print_what_the_README_says() throws Exception {
        play(
                Scenes.ROOT.resolve("README.md"),
                "demo",
                "--query-port",
                "0",
                "--command-port",
                "0",
                Scenes.ROOT.resolve("samples/kyrgyzstan").toString());
    }

    @Test
    void two_years_of_a_council_print_what_their_page_says() throws Exception {
        play(
                Scenes.ROOT.resolve("samples/walk-through/README.md"),
                "serve",
                "--query-port",
                "0",
                "--command-port",
                "0",
                "--data",
                "data");
    }

    private void play(Path page, String... arguments) throws Exception {
        var scenes = Scenes.of(page, folder);
        var kenesh = KeneshProcess.begin(folder, arguments);
        try {
            scenes.play(kenesh);
        } finally {
            kenesh.destroy();
            assertThat(kenesh.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
