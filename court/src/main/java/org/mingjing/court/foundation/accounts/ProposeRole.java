package org.mingjing.court.foundation.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 提议角色 The system administrator proposes a role for somebody; it holds nothing until another confirms it. */
@Term("提议角色")
public record ProposeRole(
        Origin origin,
        CourtId court,
        PersonId person,
        Role role,
        @Nullable DivisionId division,
        LocalDate since,
        @Nullable LocalDate until)
        implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", person.value().toString());
    }
}
