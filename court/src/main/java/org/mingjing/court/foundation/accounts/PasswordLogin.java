package org.mingjing.court.foundation.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** 口令登录 A login name and a password become an actor with the roles held today. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Attempts attempts;
    private final Passwords passwords;
    private final People people;

    PasswordLogin(Attempts attempts, Passwords passwords, People people) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(asked.getCredentials());
        if (login.length() > 64 || login.chars().anyMatch(Character::isISOControl)) {
            throw new BadCredentialsException("no such login");
        }
        attempts.begin(login).ifPresent(until -> {
            throw new LoginLockedException(until);
        });
        Account account = passwords.prove(login, password).orElse(null);
        Actor actor = account == null ? null : people.actor(account.person()).orElse(null);
        if (account == null || actor == null) {
            attempts.failed(login).ifPresent(until -> {
                throw new LoginLockedException(until);
            });
            throw new BadCredentialsException("wrong login or password");
        }
        attempts.forget(login);
        return entered(actor, passwords.due(account));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    static Authentication entered(Actor actor, boolean passwordDue) {
        var token = UsernamePasswordAuthenticationToken.authenticated(actor, null, java.util.List.of());
        token.setDetails(new Entry(passwordDue));
        return token;
    }

    /** 进入 What the session needs to know of the login. */
    record Entry(boolean passwordDue) {
        static boolean passwordDue(@Nullable Object details) {
            return details instanceof Entry(boolean due) && due;
        }
    }
}
