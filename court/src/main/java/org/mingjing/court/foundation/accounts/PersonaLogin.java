package org.mingjing.court.foundation.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** 一键登录 Enters as a demo person without a password. This exists in a demo only. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
public class PersonaLogin {

    private final Accounts accounts;
    private final People people;
    private final SessionAuthenticationStrategy sessionStart;
    private final LoginOutcomes outcomes;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PersonaLogin(Accounts accounts, People people, SessionAuthenticationStrategy sessionStart, LoginOutcomes outcomes) {
        this.accounts = accounts;
        this.people = people;
        this.sessionStart = sessionStart;
        this.outcomes = outcomes;
    }

    /** Who can be entered, in the order of the login page. */
    public List<Choice> choices() {
        return accounts.personas().stream()
                .flatMap(account -> people.actor(account.person()).stream()
                        .map(actor -> new Choice(
                                account.login(),
                                Objects.requireNonNull(account.persona()).key(),
                                actor)))
                .toList();
    }

    /** Enters; empty when no persona has this login. */
    public Optional<Actor> enter(String login, HttpServletRequest request, HttpServletResponse response) {
        Optional<Actor> found = choices().stream()
                .filter(choice -> choice.login().equals(login))
                .map(Choice::actor)
                .findFirst();
        found.ifPresent(actor -> {
            request.getSession();
            Authentication entered = PasswordLogin.entered(actor, false);
            sessionStart.onAuthentication(entered, request, response);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(entered);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            outcomes.entered(actor, "persona", request.getRemoteAddr());
        });
        return found;
    }

    /** 可选身份 One of the demo persons. */
    public record Choice(String login, String key, Actor actor) {}
}
