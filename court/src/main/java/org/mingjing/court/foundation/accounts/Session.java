package org.mingjing.court.foundation.accounts;

import java.time.Instant;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 会话 One browser in which a person is logged in.
 *
 * @param handle names it on pages; not the secret in the browser's cookie
 * @param passwordDue another password is chosen before anything else
 */
@Term("会话")
public record Session(
        UUID handle, PersonId person, Instant started, Instant lastSeen, String address, boolean passwordDue) {

    Session seen(Instant now) {
        return new Session(handle, person, started, now, address, passwordDue);
    }

    Session passwordChanged() {
        return new Session(handle, person, started, lastSeen, address, false);
    }
}
