package org.kenesh.query.asked;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Links a page with its neighbours (RFC 8288): they are of the same day and state of knowledge. */
@RestControllerAdvice
final class PageLinks implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == Page.class;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Page<?> page && request instanceof ServletServerHttpRequest servlet) {
            var headers = response.getHeaders();
            link(servlet, headers, page, "first", 1);
            if (page.page() > 1) {
                link(servlet, headers, page, "prev", Math.min(page.page() - 1, page.last()));
            }
            if (page.page() < page.last()) {
                link(servlet, headers, page, "next", page.page() + 1);
            }
            link(servlet, headers, page, "last", page.last());
        }
        return body;
    }

    private static void link(
            ServletServerHttpRequest request,
            HttpHeaders headers,
            Page<?> page,
            String relation,
            int number) {
        var uri =
                QuestionGate.uri(request.getServletRequest())
                        .replaceQueryParam(Questions.ON, page.on())
                        .replaceQueryParam(Questions.KNOWN, page.known())
                        .replaceQueryParam(Questions.PAGE, number)
                        .replaceQueryParam(Questions.SIZE, page.size())
                        .build()
                        .toUriString();
        headers.add(HttpHeaders.LINK, "<" + uri + ">; rel=\"" + relation + "\"");
    }
}
