package org.kenesh.standalone;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work is, shown on standard error when a person is at the terminal. */
final class Progress implements AutoCloseable {

    private static final int PERIOD_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Begins to show.
     *
     * @param what the work, such as {@code Exporting}
     * @param unit what is counted, such as {@code events}
     * @param total how many there are, or -1 when nobody knows
     */
    @SuppressWarnings("SystemConsoleNull") // NullAway goes by its documentation, which allows null
    static Progress of(String what, String unit, long total) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return new Progress(null);
        }
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName(what)
                        .setUnit(" " + unit, 1)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(PERIOD_MILLIS)
                        .build());
    }

    /** So much is done by now. */
    void at(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
