package org.kenesh.standalone;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs both services until the process is asked to end. */
@Command(
        name = "serve",
        description = "Takes commands and answers questions over HTTP until it is stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();
    @Mixin private Addresses addresses = new Addresses();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = spec.commandLine().getOut();
        try (var running = Running.start(data, addresses)) {
            running.announce(out);
            running.awaitEnd();
        }
        return Kenesh.DONE;
    }
}
