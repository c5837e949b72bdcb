package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 分案记录 How a case got a judge, once; kept as it was.
 *
 * @param former 原承办法官; null: it had none
 * @param draw the draw behind it; null: it was not drawn
 * @param ground word of the ground; null: it was drawn
 * @param reason in the words of whoever asked, or what the cases have in common; empty: it was drawn
 * @param like the case whose judge it follows
 * @param slip the request that was agreed to
 * @param requestedBy who asked for it
 * @param decidedBy who drew, gave or approved it
 */
@Term("分案记录")
public record Allotment(
        CaseId id,
        CourtId court,
        AllotmentWay way,
        PersonId judge,
        @Nullable PersonId former,
        @Nullable DivisionId division,
        @Nullable UUID draw,
        @Nullable String ground,
        String reason,
        @Nullable CaseId like,
        @Nullable UUID slip,
        @Nullable PersonId requestedBy,
        PersonId decidedBy,
        LocalDate on) {}
