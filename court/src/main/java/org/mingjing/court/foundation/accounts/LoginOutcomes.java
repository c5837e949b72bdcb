package org.mingjing.court.foundation.accounts;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtTime;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** 登录结果 What happens after a login came through or was refused, and when somebody leaves; each is recorded. */
@Component
class LoginOutcomes {

    private static final DateTimeFormatter HOUR_AND_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(CourtTime.ZONE);

    private final Accounts accounts;
    private final AuditRecord record;

    LoginOutcomes(Accounts accounts, AuditRecord record) {
        this.accounts = accounts;
        this.record = record;
    }

    AuthenticationSuccessHandler entered() {
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, login) -> {
            if (login.getPrincipal() instanceof Actor actor) {
                entered(actor, "password", request.getRemoteAddr());
            }
            onwards.onAuthenticationSuccess(request, response, login);
        };
    }

    void entered(Actor actor, String way, String address) {
        accounts.loggedIn(actor.id());
        record.access(actor, "login", "granted", way + " " + address);
    }

    AuthenticationFailureHandler refused() {
        return (request, response, cause) -> {
            boolean locked = cause instanceof LoginLockedException;
            String login = String.valueOf(request.getParameter("username"));
            String shown = login.replaceAll("\\p{Cntrl}", "?").substring(0, Math.min(login.length(), 64));
            record.access(null, "login", locked ? "locked" : "denied", shown + " " + request.getRemoteAddr());
            response.sendRedirect(
                    cause instanceof LoginLockedException lock
                            ? "/login?locked=" + HOUR_AND_MINUTE.format(lock.until())
                            : "/login?wrong");
        };
    }

    LogoutHandler leaving() {
        return (request, response, login) -> {
            if (login != null && login.getPrincipal() instanceof Actor actor) {
                record.access(actor, "logout", "granted", request.getRemoteAddr());
            }
        };
    }
}
