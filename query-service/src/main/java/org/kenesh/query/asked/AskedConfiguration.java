package org.kenesh.query.asked;

import java.time.Clock;
import java.util.List;
import org.kenesh.query.QuerySettings;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Lag;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before all resources. */
@Configuration(proxyBeanMethods = false)
class AskedConfiguration {

    @Bean
    Moments moments(History history, Clock clock, QuerySettings settings) {
        return new Moments(history, clock, settings.zone());
    }

    @Bean
    WebMvcConfigurer gate(History history, Lag lag, Moments moments, QuerySettings settings) {
        var gate = new QuestionGate(new Questions(history, lag, moments, settings.patience()));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).addPathPatterns("/api/**");
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AskedResolver());
            }
        };
    }
}
