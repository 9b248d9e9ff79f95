package org.kenesh.standalone;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.ExportVerifier;
import org.kenesh.ledger.LedgerVerifier;
import org.kenesh.ledger.TreeHead;
import org.kenesh.ledger.Verification;
import org.kenesh.ledger.tree.Hash;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that a ledger, or an export of it, is what was recorded. */
@Command(
        name = "verify",
        description = {
            "Computes everything that is derived again from the bytes of the events, and names each position where something differs.",
            "Without FILE the ledger itself is checked, also while a server runs, and that each file of a document is there",
            "and has the hash that was recorded."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private DataFolder data = new DataFolder();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "an export, checked against FILE.hashes beside it")
    private @Nullable Path file;

    @ArgGroup(exclusive = false)
    private @Nullable Known known;

    /** A size and a root that somebody wrote down earlier. */
    static final class Known {

        @Option(
                names = "--size",
                required = true,
                paramLabel = "EVENTS",
                description = "how many events there were once")
        private long size;

        @Option(
                names = "--root",
                required = true,
                paramLabel = "HEX",
                description = "the root over them")
        private String root = "";

        TreeHead head() {
            try {
                return new TreeHead(size, Hash.fromHex(root));
            } catch (IllegalArgumentException e) {
                throw new Failures.Unreadable("--root is 64 hexadecimal digits: " + root);
            }
        }
    }

    @Override
    public Integer call() {
        var before = Optional.ofNullable(known).map(Known::head);
        try (var progress = Progress.of("Verifying", "events", -1)) {
            return report(
                    file == null
                            ? LedgerVerifier.verify(data.existing(), before, progress::at)
                            : ExportVerifier.verify(file, before, progress::at));
        }
    }

    private int report(Verification seen) {
        var out = spec.commandLine().getOut();
        seen.findings().forEach(out::println);
        out.printf("%d events, root %s%n", seen.head().size(), seen.head().root());
        out.println(
                seen.isSound()
                        ? "Nothing was changed."
                        : seen.findings().size() + " findings: this is not what was recorded.");
        out.flush();
        return seen.isSound() && filesAreSound() ? Kenesh.DONE : Kenesh.NO;
    }

    /** An export holds no files, so there is nothing to check beside it. */
    private boolean filesAreSound() {
        if (file != null) {
            return true;
        }
        try (var files = data.files()) {
            return LedgerFiles.of(data.existing()).check(files, spec.commandLine().getOut());
        }
    }
}
