package org.mingjing.court.foundation.sealing.events;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 不予用印 It is not sealed, with the reason.
 *
 * @param withdrawn 撤回 whoever asked gave it up; else the keeper sent it back
 */
@Term("不予用印")
public record SealDeclined(
        CourtId court, SubjectRef subject, UUID use, PersonId by, LocalDate on, String reason, boolean withdrawn) {}
