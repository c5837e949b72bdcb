package org.mingjing.court.office.notices;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.kernel.Term;

/**
 * 通知要求 One thing that a notice asks for.
 *
 * @param division 牵头部门
 * @param matter what became of it among the matters of follow-up
 */
@Term("通知要求")
public record NoticeItem(int no, String text, DivisionId division, LocalDate dueOn, MatterId matter) {}
