package org.mingjing.court.justice.fees;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 银行对账单 Day, amount, reference and payer, one line each; all that is wrong with it is told at once, and then nothing of it is taken.
 *
 * @param faults none: the lines may be taken
 */
@Term("银行对账单")
public record BankSheet(List<BankLine> lines, List<Fault> faults) {

    /** The most lines that are read of one sheet. */
    public static final int MOST = 2_000;

    /** The most characters of one sheet. */
    public static final int LONGEST = 300_000;

    private static final int COLUMNS = 4;
    private static final int TOLD = 20;
    private static final String YUAN = "\\d{1,10}(\\.\\d{1,2})?";

    /** 错误 in one line, from 1; the reason is the end of a message key. */
    public record Fault(long line, String reason) {}

    public BankSheet {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** A first line is a heading when neither its day is one nor its amount. */
    public static BankSheet read(String text, LocalDate today) {
        if (text.length() > LONGEST) {
            return new BankSheet(List.of(), List.of(new Fault(0, "tooLong")));
        }
        List<BankLine> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = body.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() == 1 && heading(row)) {
                    continue;
                }
                String wrong = fault(row, today, seen);
                if (wrong == null) {
                    lines.add(line(row));
                } else if (faults.size() < TOLD) {
                    faults.add(new Fault(row.getRecordNumber(), wrong));
                }
                if (lines.size() > MOST) {
                    return new BankSheet(List.of(), List.of(new Fault(row.getRecordNumber(), "tooMany")));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return new BankSheet(List.of(), List.of(new Fault(0, "unreadable")));
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, "empty"));
        }
        return new BankSheet(lines, faults);
    }

    private static boolean heading(CSVRecord row) {
        return day(row.get(0)) == null && (row.size() < 2 || !yuan(row).matches(YUAN));
    }

    private static String yuan(CSVRecord row) {
        return row.get(1).replace(",", "");
    }

    private static @Nullable String fault(CSVRecord row, LocalDate today, Set<String> seen) {
        if (row.size() < COLUMNS) {
            return "columns";
        }
        LocalDate on = day(row.get(0));
        if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(5))) {
            return "day";
        }
        String yuan = yuan(row);
        if (!yuan.matches(YUAN) || Money.ofYuan(new BigDecimal(yuan)).fen() == 0) {
            return "amount";
        }
        String reference = row.get(2);
        if (reference.isEmpty() || reference.length() > FeesDesk.LONGEST) {
            return "missing";
        }
        if (row.get(3).length() > FeesDesk.LONGEST) {
            return "payer";
        }
        return seen.add(on + " " + reference) ? null : "twice";
    }

    private static BankLine line(CSVRecord row) {
        return new BankLine(
                Objects.requireNonNull(day(row.get(0))),
                Money.ofYuan(new BigDecimal(yuan(row))),
                row.get(2),
                row.get(3));
    }

    private static @Nullable LocalDate day(String cell) {
        String iso = cell.matches("\\d{8}")
                ? cell.substring(0, 4) + "-" + cell.substring(4, 6) + "-" + cell.substring(6)
                : cell.replace('/', '-');
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
