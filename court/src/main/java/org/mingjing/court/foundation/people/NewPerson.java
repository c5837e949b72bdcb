package org.mingjing.court.foundation.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 新增人员 Somebody who joins the court, with the roles held from the first day. */
@Term("新增人员")
public record NewPerson(
        CourtId court,
        @Nullable DivisionId division,
        String name,
        String staffNumber,
        String post,
        List<RoleHeld> roles) {

    public NewPerson {
        roles = List.copyOf(roles);
    }
}
