package org.kenesh.query.asked;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Lag;
import org.kenesh.query.problem.Refusal.Away;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.Damaged;
import org.kenesh.query.problem.Refusal.NotReached;
import org.kenesh.query.problem.Refusal.NotReady;
import org.kenesh.query.wording.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Reads from a request what every question has, and refuses what it must not have. */
final class Questions {

    static final String ON = "on";
    static final String KNOWN = "known";
    static final String FROM_ON = "from-on";
    static final String FROM_KNOWN = "from-known";
    static final String MIN_POSITION = "min-position";
    static final String PAGE = "page";
    static final String SIZE = "size";
    static final String ACCEPT_DATETIME = "Accept-Datetime";

    private final History history;
    private final Lag lag;
    private final Moments moments;
    private final Duration patience;

    Questions(History history, Lag lag, Moments moments, Duration patience) {
        this.history = history;
        this.lag = lag;
        this.moments = moments;
        this.patience = patience;
    }

    /** Refuses parameters that the resource does not have, and those given twice. */
    void check(HttpServletRequest request, HandlerMethod resource) {
        var allowed = parameters(resource);
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!allowed.contains(name)) {
                        throw new BadParameter(
                                        name, values[0], "unknown", String.join(", ", allowed))
                                .refused();
                    }
                    if (values.length > 1) {
                        throw new BadParameter(name, String.join(", ", values), "once").refused();
                    }
                });
    }

    /** What the question is about, once the history has come so far. */
    Asked asked(HttpServletRequest request) {
        ready();
        await(request.getParameter(MIN_POSITION));
        var on = request.getParameter(ON);
        var known = request.getParameter(KNOWN);
        var header = request.getHeader(ACCEPT_DATETIME);
        long state =
                known != null
                        ? moments.known(KNOWN, known)
                        : header != null ? moments.knownAt(header) : history.size();
        boolean fixed = on != null && known != null && isFixed(known, state);
        return new Asked(
                on == null ? moments.today() : Moments.day(ON, on),
                state,
                state == 0 ? null : moments.recorded(state),
                fixed,
                Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** What the answer is compared with: another day, another state of knowledge, or both. */
    From from(HttpServletRequest request, Asked asked) {
        var on = request.getParameter(FROM_ON);
        var known = request.getParameter(FROM_KNOWN);
        if (on == null && known == null) {
            throw new BadParameter(FROM_ON, "", "given").refused();
        }
        long state = known == null ? asked.known() : moments.known(FROM_KNOWN, known);
        return new From(
                on == null ? asked.on() : Moments.day(FROM_ON, on),
                state,
                known == null || isFixed(known, state));
    }

    static Paging paging(@Nullable String page, @Nullable String size) {
        return new Paging(
                page == null ? 1 : number(PAGE, page, 1, Integer.MAX_VALUE),
                size == null ? Paging.STANDARD : number(SIZE, size, 1, Paging.MOST));
    }

    private void ready() {
        var progress = history.progress();
        var evidence = progress.evidence();
        if (evidence != null) {
            throw new Damaged(evidence).refused();
        }
        if (!progress.ready()) {
            throw new NotReady(progress.position(), progress.ledger()).refused();
        }
        if (lag.blind()) {
            throw new Away().refused();
        }
    }

    private void await(@Nullable String minPosition) {
        if (minPosition == null) {
            return;
        }
        long position = number(MIN_POSITION, minPosition, 0, Long.MAX_VALUE - 1);
        try {
            if (!history.awaitSize(position + 1, patience)) {
                throw new NotReached(position, history.size()).refused();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReached(position, history.size()).refused();
        }
    }

    private static Set<String> parameters(HandlerMethod resource) {
        var names = new TreeSet<String>();
        for (var parameter : resource.getMethodParameters()) {
            if (parameter.getParameterType() == Asked.class) {
                names.addAll(Set.of(ON, KNOWN, MIN_POSITION));
            } else if (parameter.getParameterType() == From.class) {
                names.addAll(Set.of(FROM_ON, FROM_KNOWN));
            } else if (parameter.getParameterType() == Paging.class) {
                names.addAll(Set.of(PAGE, SIZE));
            }
            var annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                names.add(annotation.name());
            }
        }
        return names;
    }

    private boolean isFixed(String known, long state) {
        return isPosition(known) || moments.passed(state);
    }

    private static boolean isPosition(String known) {
        return known.chars().allMatch(c -> '0' <= c && c <= '9');
    }

    private static int number(String parameter, String text, int from, int to) {
        return (int) number(parameter, text, (long) from, (long) to);
    }

    private static long number(String parameter, String text, long from, long to) {
        try {
            long number = Long.parseLong(text);
            if (from <= number && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw bad(parameter, text, from, to);
        }
        throw bad(parameter, text, from, to);
    }

    private static RuntimeException bad(String parameter, String text, long from, long to) {
        return new BadParameter(parameter, text, "from-to", Long.toString(from), Long.toString(to))
                .refused();
    }
}
