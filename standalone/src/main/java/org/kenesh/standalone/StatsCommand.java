package org.kenesh.standalone;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.LedgerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a ledger holds. */
@Command(
        name = "stats",
        description =
                "Says how many events the ledger holds, of which types, since when, and its root.",
        mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        try (var ledger = Ledger.follow(data.existing(), LedgerSettings.STANDARD)) {
            long size = ledger.size();
            var out = spec.commandLine().getOut();
            out.printf("ledger   %s%n", ledger.name());
            out.printf("events   %d%n", size);
            out.printf("root     %s%n", ledger.rootAt(size));
            if (size > 0) {
                out.printf("first    %s%n", ledger.recordedAt(0));
                out.printf("last     %s%n", ledger.recordedAt(size - 1));
                types(ledger, size, out);
            }
            out.flush();
        }
        return Kenesh.DONE;
    }

    private static void types(LedgerReader ledger, long size, PrintWriter out) {
        Map<String, Long> counts = new TreeMap<>();
        long bytes = 0;
        try (var progress = Progress.of("Counting", "events", size)) {
            long at = 0;
            while (at < size) {
                var entries = ledger.read(at, (int) Math.min(PAGE, size - at));
                for (var entry : entries) {
                    counts.merge(entry.leaf().type(), 1L, Long::sum);
                    bytes += entry.leaf().length();
                }
                at += entries.size();
                progress.at(at);
            }
        }
        out.printf("bytes    %d of events%n", bytes);
        counts.forEach((type, count) -> out.printf("%8d %s%n", count, type));
    }
}
