package org.mingjing.court.foundation.access.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** 拒绝 Tells the error page why a request was turned away: no permission, a form gone stale, or a file too large. */
@Component
class Denied implements AccessDeniedHandler {

    static final String REASON = Denied.class.getName();

    private final long largestRequest;

    /** @param largestRequest of a larger one the form token could not be read either */
    Denied(@Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest) {
        this.largestRequest = largestRequest.toBytes();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && request.getContentLengthLong() > largestRequest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        request.setAttribute(REASON, denied);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
