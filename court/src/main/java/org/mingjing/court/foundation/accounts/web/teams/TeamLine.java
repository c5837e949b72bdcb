package org.mingjing.court.foundation.accounts.web.teams;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamDuty;

/** 团队成员行 A member as the pages show him. */
public record TeamLine(
        PersonId person,
        String name,
        TeamDuty duty,
        LocalDate since,
        @Nullable LocalDate until,
        boolean now) {}
