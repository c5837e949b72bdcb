package org.mingjing.court.foundation.access.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** 网页配置 The guard before every endpoint; the actor and the frame as arguments; Chinese unless the reader chose. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final Frames frames;
    private final ApplicationEventPublisher events;

    WebConfiguration(Frames frames, ApplicationEventPublisher events) {
        this.frames = frames;
        this.events = events;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // Looking for its parameter would read the form again that was too large to be read.
        registry.addInterceptor(new LocaleChangeInterceptor()).excludePathPatterns("/error");
        registry.addInterceptor(new EndpointGuard(events));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new FrameArgument(frames));
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieSecure(false);
        return resolver;
    }
}
