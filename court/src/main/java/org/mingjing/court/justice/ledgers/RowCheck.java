package org.mingjing.court.justice.ledgers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.law.courts.CourtNames;

/** 逐行核对 Looks at one row by itself. A row that is rejected gets no warnings: they say what is kept. */
final class RowCheck {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final LedgerLine line;
    private final List<Remark> remarks = new ArrayList<>();

    private RowCheck(LedgerLine line) {
        this.line = line;
    }

    static CheckedRow of(LedgerLine line) {
        return new RowCheck(line).check();
    }

    private CheckedRow check() {
        String court = CourtNames.tidy(line.court());
        if (court.isEmpty()) {
            error("court", "court.missing");
        }
        CaseNumber number = number();
        LocalDate prosecuted = day("prosecuted", line.prosecuted());
        LocalDate accepted = day("accepted", line.accepted());
        LocalDate hearing = day("hearing", line.hearing());
        LocalDate judged = day("judged", line.judged());
        LocalDate start = line.accepted().isEmpty() ? prosecuted : accepted;
        if (start != null && judged != null && judged.isBefore(start)) {
            error("judged", "dates.order");
        }
        if (hearing != null && judged != null && hearing.isAfter(judged)) {
            error("hearing", "dates.order");
        }
        if (remarks.isEmpty()) {
            warn(start, judged);
        }
        return new CheckedRow(line, court, number, prosecuted, accepted, hearing, judged, remarks);
    }

    private void warn(@Nullable LocalDate start, @Nullable LocalDate judged) {
        if (start == null) {
            remarks.add(Remark.warning(line.row(), "accepted", "start.missing"));
        }
        if (judged == null) {
            remarks.add(Remark.warning(line.row(), "judged", "judged.missing"));
        }
        if (LedgerProcedure.named(line.procedure()).isEmpty()) {
            remarks.add(Remark.warning(line.row(), "procedure", "procedure.unknown"));
        }
    }

    private @Nullable CaseNumber number() {
        if (line.caseNumber().isEmpty()) {
            error("case_no", "number.missing");
            return null;
        }
        CaseNumber number = CaseNumber.parse(line.caseNumber()).number().orElse(null);
        if (number == null) {
            error("case_no", "number.invalid");
        }
        return number;
    }

    private @Nullable LocalDate day(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            error(field, "date.invalid");
            return null;
        }
    }

    private void error(String field, String code) {
        remarks.add(Remark.error(line.row(), field, code));
    }
}
