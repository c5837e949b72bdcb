package org.mingjing.court.foundation.accounts;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 组建团队 The system administrator forms a trial team in a division; nobody is in it yet. */
@Term("组建团队")
public record FormTeam(Origin origin, CourtId court, DivisionId division, String name) implements Command {

    public static final int LONGEST_NAME = 40;

    /** @throws IllegalArgumentException when the name is empty or too long; a form tells so before */
    public FormTeam {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name for a team: " + name);
        }
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("division", division.value().toString());
    }

    @Override
    public String note() {
        return name;
    }
}
