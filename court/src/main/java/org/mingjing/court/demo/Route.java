package org.mingjing.court.demo;

import org.mingjing.court.justice.cases.Formation;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;

/**
 * 程序习惯 A procedure as this court runs it.
 *
 * @param limit id of its time limit
 * @param median days it takes, those that do not count left out
 * @param custody per cent of cases with the accused in custody
 */
record Route(
        String stream,
        Procedure procedure,
        String limit,
        double weight,
        double median,
        double spread,
        int least,
        Formation formation,
        double custody) {

    static Route of(Row row) {
        return new Route(
                row.text("stream"),
                Procedure.valueOf(row.text("procedure")),
                row.text("limit"),
                Sheets.weight(row, "weight"),
                Sheets.weight(row, "median"),
                Sheets.weight(row, "spread"),
                Sheets.number(row, "least"),
                Formation.valueOf(row.text("formation")),
                Sheets.weight(row, "custody"));
    }

    /** How likely this matter runs so. */
    double weight(Matter matter) {
        return switch (procedure) {
            case SMALL_CLAIMS -> matter.traits().contains("small") ? weight * 4 : weight * 0.6;
            case ORDINARY ->
                matter.traits().contains("appraisal") || matter.traits().contains("heavy") ? weight * 3 : weight;
            case EXPEDITED ->
                matter.traits().contains("heavy") ? 0 : matter.traits().contains("fast") ? weight * 4 : weight;
            default -> matter.traits().contains("heavy") ? weight * 0.4 : weight;
        };
    }

    double custody(Matter matter) {
        return matter.traits().contains("bail")
                ? custody * 0.1
                : matter.traits().contains("custody") ? 85 : custody;
    }
}
