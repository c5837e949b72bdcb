package org.mingjing.court.foundation.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.people.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/** 会话守卫 Lets a logged-in request on only while its session lasts, and to nothing but the password page while one is due. */
final class SessionFilter extends OncePerRequestFilter {

    private static final Set<String> WITHOUT_NEW_PASSWORD = Set.of("/account/password", "/error", "/favicon.ico");

    private final Sessions sessions;
    private final RequestCache asked = reopened();
    private final LoginRedirect redirect;

    SessionFilter(Sessions sessions, LoginRedirect redirect) {
        this.sessions = sessions;
        this.redirect = redirect;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Actor)) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession cookie = request.getSession(false);
        Optional<Session> session = cookie == null ? Optional.empty() : sessions.use(cookie.getId());
        if (session.isEmpty()) {
            if (cookie != null) {
                cookie.invalidate();
            }
            SecurityContextHolder.clearContext();
            asked.saveRequest(request, response);
            redirect.send(request, response, "/login?ended");
        } else if (session.get().passwordDue() && !openMeanwhile(request.getRequestURI())) {
            redirect.send(request, response, "/account/password");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** 原页 A page, not a form nor a part of a page: it is shown again after the next login. */
    private static RequestCache reopened() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null);
        return cache;
    }

    private static boolean openMeanwhile(String path) {
        return WITHOUT_NEW_PASSWORD.contains(path) || path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
