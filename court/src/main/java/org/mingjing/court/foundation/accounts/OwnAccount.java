package org.mingjing.court.foundation.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 本人账户 What a person does with the own account: another password, the own sessions. */
@Component
public class OwnAccount {

    private final Passwords passwords;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Sessions sessions;
    private final AuditRecord record;
    private final TransactionOperations transactions;

    OwnAccount(
            Passwords passwords,
            Accounts accounts,
            Attempts attempts,
            Sessions sessions,
            AuditRecord record,
            TransactionOperations transactions) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.record = record;
        this.transactions = transactions;
    }

    public Optional<Account> of(Actor actor) {
        return accounts.of(actor.id());
    }

    /** Wrong old passwords count like failed logins, and end at the same lock. The other sessions end when it is done. */
    public Decision<String> changePassword(Actor actor, String old, String fresh, String cookie) {
        String login = accounts.of(actor.id()).map(Account::login).orElse("");
        if (login.isEmpty() || attempts.begin(login).isPresent()) {
            return Decision.refused("accounts.password.locked", PasswordPolicy.SOURCE);
        }
        Decision<String> decision = transactions.execute(status -> {
            Decision<String> judged = passwords.change(actor.id(), actor.name(), old, fresh);
            record.access(
                    actor,
                    "password",
                    judged instanceof Decision.Refused<String> refused ? "refused:" + refused.code() : "granted",
                    "");
            return judged;
        });
        if (decision instanceof Decision.Refused<String> refused
                && refused.code().equals("accounts.password.wrongOld")) {
            attempts.failed(login);
        } else {
            attempts.forget(login);
        }
        if (decision instanceof Decision.Granted<String>) {
            sessions.passwordChanged(cookie, actor.id());
        }
        return decision;
    }

    /** Whether this session may go nowhere else before a new password is chosen. */
    public boolean passwordDue(String cookie) {
        return sessions.find(cookie).map(Session::passwordDue).orElse(false);
    }

    public List<Session> sessions(Actor actor) {
        return sessions.of(actor.id());
    }

    /** The session this request belongs to. */
    public Optional<UUID> here(String cookie) {
        return sessions.find(cookie).map(Session::handle);
    }

    /** Ends one of the own sessions; one of somebody else's stays. */
    public void end(Actor actor, UUID handle) {
        if (sessions.of(actor.id()).stream()
                .anyMatch(session -> session.handle().equals(handle))) {
            sessions.end(handle);
            record.access(actor, "session", "ended", "");
        }
    }
}
