package org.mingjing.court.office.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 会议经过 One thing that was done on a meeting. */
@Term("会议经过")
public record MeetingStep(int no, MeetingAct act, LocalDate on, String note, OffsetDateTime recordedAt, PersonId by) {}
