package org.mingjing.court.demo;

import java.util.List;
import java.util.Set;
import org.mingjing.law.register.RegisterFile.Row;

/**
 * 案由习惯 What people come to court about.
 *
 * @param cause as it stands in the list in force
 * @param brief as a title writes it
 * @param parties who against whom, e.g. {@code P>PI}
 * @param divisions who takes it
 * @param traits how it runs, e.g. appraisal, small, custody
 */
record Matter(
        String stream,
        String cause,
        String brief,
        double weight,
        List<String> parties,
        Weighted<String> divisions,
        Set<String> traits) {

    static Matter of(Row row) {
        return new Matter(
                row.text("stream"),
                row.text("cause"),
                row.text("short"),
                Sheets.weight(row, "weight"),
                List.of(row.text("parties").split(" ")),
                Weighted.parse(row.text("divisions")),
                Set.of(row.text("traits").split(" ")));
    }
}
