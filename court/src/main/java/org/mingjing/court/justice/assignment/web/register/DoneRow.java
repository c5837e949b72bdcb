package org.mingjing.court.justice.assignment.web.register;

import java.time.LocalDate;

/** 已分案件一行 */
public record DoneRow(
        String href, String number, String title, String way, String judge, String division, LocalDate on) {}
