package org.mingjing.court.demo;

import java.time.Period;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.Span;
import org.mingjing.law.register.RegisterFile.Row;

/** 补救 What is done in time when a case will not be finished in time. */
sealed interface Remedy {

    String limit();

    /** Per cent of the cases that run out of time. */
    double chance();

    /** 延长 */
    record Extend(String limit, double chance, Span length, Approver approver) implements Remedy {}

    /** 转程序 */
    record Convert(String limit, double chance, String to) implements Remedy {}

    static Remedy of(Row row) {
        String limit = row.text("limit");
        double chance = Sheets.weight(row, "chance");
        if (row.text("kind").equals("convert")) {
            return new Convert(limit, chance, row.text("value"));
        }
        Period length = Period.parse(row.text("value"));
        Span span = Span.months(length.getMonths()).plus(Span.days(length.getDays()));
        return new Extend(limit, chance, span, Approver.valueOf(row.text("approver")));
    }
}
