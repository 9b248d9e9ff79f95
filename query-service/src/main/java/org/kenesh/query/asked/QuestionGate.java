package org.kenesh.query.asked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Stands before every resource: reads what the question is about, says in the headers what the
 * answer is true for (RFC 7089), and answers 304 when the caller has it already. An answer is a
 * function of path, parameters, day, state of knowledge and language, so its ETag is made of these
 * and no answer is computed to find that out.
 */
final class QuestionGate implements HandlerInterceptor {

    /** The fixed form of RFC 9110, section 5.6.7: the day has two digits. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    static final String ASKED = Asked.class.getName();
    static final String FROM = From.class.getName();

    private final Questions questions;

    QuestionGate(Questions questions) {
        this.questions = questions;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod resource)) {
            return true;
        }
        questions.check(request, resource);
        if (!takes(resource, Asked.class)) {
            return true;
        }
        var asked = questions.asked(request);
        request.setAttribute(ASKED, asked);
        var from = takes(resource, From.class) ? questions.from(request, asked) : null;
        request.setAttribute(FROM, from);
        var tag = tag(request, asked, from);
        describe(request, response, asked, from, tag);
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return false;
        }
        return true;
    }

    private static boolean takes(HandlerMethod resource, Class<?> type) {
        return Stream.of(resource.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void describe(
            HttpServletRequest request,
            HttpServletResponse response,
            Asked asked,
            @Nullable From from,
            String tag) {
        boolean immutable = asked.immutable() && (from == null || from.fixed());
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, immutable ? "max-age=31536000, immutable" : "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Datetime, Accept-Language");
        response.setHeader("Kenesh-Known", Long.toString(asked.known()));
        if (from != null) {
            response.setHeader("Kenesh-From-Known", Long.toString(from.known()));
        }
        var original = uri(request).replaceQueryParam(Questions.KNOWN).build().toUriString();
        response.addHeader(HttpHeaders.LINK, "<" + original + ">; rel=\"original timegate\"");
        var recorded = asked.recorded();
        if (recorded != null) {
            var datetime = HTTP_DATE.format(recorded.atOffset(ZoneOffset.UTC));
            var memento =
                    uri(request)
                            .replaceQueryParam(Questions.ON, asked.on())
                            .replaceQueryParam(Questions.KNOWN, asked.known())
                            .build()
                            .toUriString();
            response.setHeader("Memento-Datetime", datetime);
            response.setHeader(HttpHeaders.CONTENT_LOCATION, memento);
            response.addHeader(
                    HttpHeaders.LINK,
                    "<%s>; rel=\"memento\"; datetime=\"%s\"".formatted(memento, datetime));
        }
    }

    /** The address of the resource without what only concerns this request. */
    static UriComponentsBuilder uri(HttpServletRequest request) {
        var uri = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            uri.query(request.getQueryString());
        }
        return uri.replaceQueryParam(Questions.MIN_POSITION);
    }

    private static String tag(HttpServletRequest request, Asked asked, @Nullable From from) {
        var facts =
                List.of(
                        uri(request).build().toUriString(),
                        asked.on().toString(),
                        Long.toString(asked.known()),
                        from == null ? "" : Long.toString(from.known()),
                        asked.language().name(),
                        "" + request.getHeader(HttpHeaders.ACCEPT));
        var hash =
                sha256().digest(
                                facts.stream()
                                        .collect(Collectors.joining("\n"))
                                        .getBytes(StandardCharsets.UTF_8));
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
    }

    private static boolean matches(String header, String tag) {
        return header != null
                && Stream.of(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
