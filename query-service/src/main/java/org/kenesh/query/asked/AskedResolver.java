package org.kenesh.query.asked;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands resources what {@link QuestionGate} has read. */
final class AskedResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Asked.class || type == From.class || type == Paging.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var type = parameter.getParameterType();
        return type == Paging.class
                ? Questions.paging(
                        request.getParameter(Questions.PAGE), request.getParameter(Questions.SIZE))
                : request.getAttribute(
                        type == From.class ? QuestionGate.FROM : QuestionGate.ASKED,
                        RequestAttributes.SCOPE_REQUEST);
    }
}
