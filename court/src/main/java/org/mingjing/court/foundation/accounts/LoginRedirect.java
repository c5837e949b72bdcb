package org.mingjing.court.foundation.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingjing.court.foundation.people.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 转到登录 Who is not logged in is sent to the login page, also from a partial swap; who is, and may not, is told why. */
final class LoginRedirect implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** 当事人 Where people without an account come in. */
    private static final String PARTIES = "/progress";

    private final AccessDeniedHandler denied;

    LoginRedirect(AccessDeniedHandler denied) {
        this.denied = denied;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        // the container gives up a session that nobody used: that is no reason to be silent about it
        boolean outlived = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        send(request, response, outlived ? "/login?ended" : "/login");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor) {
            denied.handle(request, response, cause);
        } else {
            // a form that outlived its session carries a dead token
            send(request, response, request.getRequestURI().startsWith(PARTIES) ? PARTIES + "?ended" : "/login?ended");
        }
    }

    void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(path);
        }
    }
}
