package org.mingjing.court.justice.assignment.web.designations;

import java.time.LocalDate;

/**
 * 非随机分案一行
 *
 * @param former empty where the case had no judge before
 * @param requestedBy empty where nobody asked
 */
public record DesignationRow(
        String href,
        String number,
        LocalDate on,
        String way,
        String judge,
        String former,
        String ground,
        String reason,
        String requestedBy,
        String decidedBy) {}
