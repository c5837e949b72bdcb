package org.mingjing.court.foundation.accounts;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 账户 How one person logs in, without the secret. */
@Term("账户")
public record Account(
        PersonId person,
        String login,
        boolean mustChange,
        boolean disabled,
        OffsetDateTime passwordChangedAt,
        @Nullable OffsetDateTime lastLoginAt,
        @Nullable Persona persona) {}
