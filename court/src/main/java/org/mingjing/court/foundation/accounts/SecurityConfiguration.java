package org.mingjing.court.foundation.accounts;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** 安全配置 Closed unless opened; forms carry a token; the browser runs nothing that did not come from here. */
@Configuration
@EnableConfigurationProperties(AccountRules.class)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/login",
        "/demo/login",
        "/progress/**",
        "/seals/verify",
        "/seals/verify/**",
        "/assets/**",
        "/webjars/**",
        "/favicon.ico",
        "/app.webmanifest",
        "/worker.js",
        "/icon-*.png",
        "/offline",
        "/error",
        "/actuator/health"
    };

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** What follows every login, by password or by persona: a new session id, and the session's own clock. */
    @Bean
    SessionAuthenticationStrategy sessionStart(Sessions sessions) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), sessions));
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            PasswordLogin passwords,
            LoginOutcomes outcomes,
            Sessions sessions,
            SessionAuthenticationStrategy sessionStart,
            AccessDeniedHandler denied)
            throws Exception {
        LoginRedirect redirect = new LoginRedirect(denied);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .authenticationManager(new ProviderManager(passwords))
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(outcomes.entered())
                        .failureHandler(outcomes.refused()))
                .logout(logout -> logout.logoutSuccessUrl("/login?left")
                        .addLogoutHandler(outcomes.leaving())
                        .deleteCookies("JSESSIONID"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(redirect).accessDeniedHandler(redirect))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .sessionManagement(management -> management.sessionAuthenticationStrategy(sessionStart))
                .addFilterBefore(new SessionFilter(sessions, redirect), AuthorizationFilter.class)
                .build();
    }
}
