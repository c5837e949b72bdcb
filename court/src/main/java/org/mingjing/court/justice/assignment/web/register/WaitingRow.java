package org.mingjing.court.justice.assignment.web.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Due;

/**
 * 待分案件一行
 *
 * @param division the division proposed; empty where no division tries such cases
 */
public record WaitingRow(
        String id,
        String number,
        String title,
        String cause,
        LocalDate filedOn,
        String division,
        @Nullable Due due) {}
