package org.mingjing.court.foundation.accounts;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 新开账户 An account to be opened.
 *
 * @param password null: no password opens it, only a persona's click in a demo
 * @param mustChange the password is good for one login, at which another is chosen
 */
@Term("新开账户")
public record NewAccount(
        PersonId person,
        String login,
        @Nullable String password,
        boolean mustChange,
        @Nullable Persona persona) {

    @Override
    public String toString() {
        return "account of " + person.value();
    }
}
