package org.mingjing.court.foundation.accounts;

import java.time.OffsetDateTime;
import org.springframework.security.authentication.LockedException;

/** 登录锁定 Too many wrong passwords in a row. */
final class LoginLockedException extends LockedException {

    private final OffsetDateTime until;

    LoginLockedException(OffsetDateTime until) {
        super("locked until " + until);
        this.until = until;
    }

    OffsetDateTime until() {
        return until;
    }
}
