package org.mingjing.court.foundation.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.NotGranted;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.access.events.AccessDenied;
import org.mingjing.court.foundation.people.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 端点守卫 Asks every endpoint for its declared rule; one without a rule is closed. */
final class EndpointGuard implements HandlerInterceptor {

    /** 设备首页 Where a machine begins; the work list is for people. */
    private static final String MACHINES = "/terminal";

    private final ApplicationEventPublisher events;

    EndpointGuard(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true; // static resources; the filter chain has already judged them
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Actor actor)) {
            throw new AccessDeniedException("not logged in");
        }
        if (actor.device() && request.getRequestURI().equals("/")) {
            response.sendRedirect(MACHINES);
            return false;
        }
        Allowed allowed = method.getMethodAnnotation(Allowed.class);
        boolean open = allowed == null
                ? method.hasMethodAnnotation(Staff.class) && !actor.device()
                : Arrays.stream(allowed.value()).anyMatch(permission -> Grants.permits(actor, permission));
        if (!open) {
            events.publishEvent(new AccessDenied(actor, request.getMethod(), request.getRequestURI()));
            throw new NotGranted(allowed == null ? new Permission[0] : allowed.value());
        }
        return true;
    }
}
