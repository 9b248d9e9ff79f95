package org.kenesh.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * How fast a running query service answers each kind of question about a generated history.
 *
 * <p>Arguments: the address of the service, the first year and the number of years of the history,
 * and how many agencies, meetings, decisions and tasks there are at most. It needs nothing but the
 * JDK, so that it runs from its source.
 */
public final class CouncilQuestions {

    private static final int WARMING = 40;
    private static final int ROUNDS = 400;
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Random random = new Random(1);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final int[] sizes;
    private final long events;

    private CouncilQuestions(String base, int... sizes) throws IOException, InterruptedException {
        this.base = base;
        this.sizes = sizes;
        this.events = events();
    }

    static void main(String[] arguments) throws Exception {
        var sizes = new int[arguments.length - 1];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Integer.parseInt(arguments[i + 1]);
        }
        new CouncilQuestions(arguments[0], sizes).measureAll();
    }

    private void measureAll() throws IOException, InterruptedException {
        System.out.printf("%-40s %6s %9s %9s %7s%n", "question", "asked", "p50 ms", "p99 ms", "kB");
        measure("agencies of a day", "/api/agencies?on=%d");
        measure("one agency", "/api/agencies/agency-%a?on=%d");
        measure("responsibility for a task", "/api/tasks/task-%t/responsibility?on=%d");
        measure("one task", "/api/tasks/task-%t?on=%d");
        measure("tasks of a day", "/api/tasks?on=%d");
        measure("tasks of a day, as known once", "/api/tasks?on=%d&known=%k");
        measure("tasks of an agency, any day", "/api/tasks?agency=agency-%a&on=%d");
        measure("tasks of an agency, as known once", "/api/tasks?agency=agency-%a&on=%d&known=%k");
        measure("tasks of an agency, today", "/api/tasks?agency=agency-%a");
        measure("overdue tasks of a council", "/api/tasks?overdue=true&council=council-1&on=%d");
        measure("tasks that nobody has", "/api/tasks?responsibility=ORPHANED&on=%d");
        measure("one meeting", "/api/meetings/meeting-%m");
        measure("minutes of a meeting", "/api/meetings/meeting-%m/minutes");
        measure("meetings of a council", "/api/meetings?council=council-1");
        measure("meetings of a day", "/api/meetings?on=%d");
        measure("submissions of an agency", "/api/submissions?agency=agency-%a&on=%d");
        measure("written procedures of a day", "/api/written-procedures?on=%d");
        measure("one decision", "/api/decisions/decision-%n");
        measure("decisions of a day", "/api/decisions?on=%d");
        measure("decisions of a year", "/api/decisions?council=council-1&year=%y");
        measure("decisions by words", "/api/decisions?q=migration");
        measure("search: one word", "/api/search?q=migration&on=%d");
        measure("search: two words, any form", "/api/search?q=migrating%20report");
        measure("search: a word of most titles", "/api/search?q=matters");
        measure("search: a phrase", "/api/search?q=%22proposals%20on%20migration%22");
        measure("search: a number", "/api/search?q=12/%y");
        measure("acts", "/api/acts");
        measure("roster of a day", "/api/councils/council-1/roster?on=%d");
        measure("discipline of a year", "/api/discipline?from=%y-01-01&to=%y-12-31");
        measure(
                "implementation by an agency",
                "/api/implementation?from=%y-01-01&to=%y-12-31&agency=agency-%a");
        measure("open questions, any day", "/api/open-questions?on=%d");
        measure("open questions, as known once", "/api/open-questions?on=%d&known=%k");
        measure("open questions, today", "/api/open-questions");
    }

    /** Asks with other things and days each time; what is not there counts for nothing. */
    private void measure(String what, String path) throws IOException, InterruptedException {
        var nanos = new long[ROUNDS];
        int asked = -WARMING;
        long bytes = 0;
        long begun = System.nanoTime();
        while (asked < ROUNDS && System.nanoTime() - begun < PATIENCE_NANOS) {
            var request = HttpRequest.newBuilder(URI.create(base + filled(path))).build();
            long start = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            long taken = System.nanoTime() - start;
            if (answer.statusCode() == OK) {
                nanos[Math.max(0, asked++)] = taken;
                bytes = Math.max(bytes, answer.body().length);
            } else if (answer.statusCode() != NOT_FOUND) {
                throw new IOException(request.uri() + ": " + answer.statusCode());
            }
        }
        var measured = Arrays.copyOf(nanos, Math.max(0, asked));
        Arrays.sort(measured);
        System.out.printf(
                "%-40s %6d %9.2f %9.2f %7d%n",
                what, measured.length, at(measured, 50), at(measured, 99), bytes / 1000);
    }

    private long events() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/readyz")).build();
        var answer = client.send(request, BodyHandlers.ofString()).body();
        var position = Pattern.compile("\"position\":(\\d+)").matcher(answer);
        if (!position.find()) {
            throw new IOException("No position in " + answer);
        }
        return Long.parseLong(position.group(1));
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length * percent / 100] / 1e6;
    }

    private String filled(String path) {
        int year = sizes[0] + random.nextInt(sizes[1]);
        var day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return path.replace("%d", day)
                .replace("%y", Integer.toString(year))
                .replace("%k", Long.toString(1 + random.nextLong(events)))
                .replace("%a", one(2))
                .replace("%m", one(3))
                .replace("%n", one(4))
                .replace("%t", one(5));
    }

    private String one(int size) {
        return Integer.toString(1 + random.nextInt(sizes[size]));
    }
}
