package org.mingjing.court.foundation.sealing.events;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 不予用印 The keeper sent it back, with his reason. */
@Term("不予用印")
public record SealDeclined(CourtId court, SubjectRef subject, UUID use, PersonId by, LocalDate on, String reason) {}
