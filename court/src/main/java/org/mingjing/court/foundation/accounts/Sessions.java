package org.mingjing.court.foundation.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** 会话簿 Who is logged in where; a session that does not stand here is over at its next request. */
@Component
class Sessions implements SessionAuthenticationStrategy, HttpSessionListener {

    private final Map<String, Session> byCookie = new ConcurrentHashMap<>();
    private final AccountRules rules;
    private final Clock clock;

    Sessions(AccountRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        if (login.getPrincipal() instanceof Actor actor) {
            begin(
                    request.getSession().getId(),
                    actor.id(),
                    request.getRemoteAddr(),
                    PasswordLogin.Entry.passwordDue(login.getDetails()));
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        byCookie.remove(event.getSession().getId());
    }

    synchronized void begin(String cookie, PersonId person, String address, boolean passwordDue) {
        Instant now = clock.instant();
        Session begun = new Session(UUID.randomUUID(), person, now, now, address, passwordDue);
        byCookie.put(cookie, begun);
        // whoever has just come in stays, even where a clock that was put back makes him look the oldest
        of(person).stream()
                .filter(session -> !session.handle().equals(begun.handle()))
                .skip(rules.sessions() - 1L)
                .forEach(session -> end(session.handle()));
    }

    /** The session behind the cookie, marked as used now; empty when it has ended or run out. */
    Optional<Session> use(String cookie) {
        Instant now = clock.instant();
        return Optional.ofNullable(byCookie.computeIfPresent(
                cookie,
                (key, session) -> session.started().plus(rules.session()).isAfter(now)
                                && session.lastSeen().plus(rules.idle()).isAfter(now)
                        ? session.seen(now)
                        : null));
    }

    /** A person's sessions, the newest first. */
    List<Session> of(PersonId person) {
        return byCookie.values().stream()
                .filter(session -> session.person().equals(person))
                .sorted(Comparator.comparing(Session::started).reversed())
                .toList();
    }

    Optional<Session> find(String cookie) {
        return Optional.ofNullable(byCookie.get(cookie));
    }

    void end(UUID handle) {
        byCookie.values().removeIf(session -> session.handle().equals(handle));
    }

    /** At once: the roles changed, the person left, or the password did. */
    void endAll(PersonId person) {
        byCookie.values().removeIf(session -> session.person().equals(person));
    }

    /** A new password ends the person's other sessions and frees this one. */
    void passwordChanged(String cookie, PersonId person) {
        byCookie.entrySet()
                .removeIf(entry -> entry.getValue().person().equals(person)
                        && !entry.getKey().equals(cookie));
        byCookie.computeIfPresent(cookie, (key, session) -> session.passwordChanged());
    }
}
