package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/**
 * 应休天数 Days of leave that a calendar year gives, by years of work; dated lines of {@code attendance/entitlements.tsv}.
 *
 * @param since the first day on which the line holds
 * @param years of work completed, at least
 * @param days working days: holidays and days of rest are not counted
 */
@Term("应休天数")
public record Entitlement(String kind, LocalDate since, int years, int days, Citation source) {

    private static final List<Entitlement> ALL =
            RegisterFile.beside(Entitlement.class, "/attendance/entitlements.tsv").rows().stream()
                    .map(row -> new Entitlement(
                            row.text("kind"),
                            LocalDate.parse(row.text("since")),
                            Integer.parseInt(row.text("years")),
                            Integer.parseInt(row.text("days")),
                            Citation.of(row.text("instrument"), row.text("article"))))
                    .toList();

    /** Whether a kind of leave is counted against anything at all. */
    public static boolean counted(String kind) {
        return ALL.stream().anyMatch(one -> one.kind.equals(kind));
    }

    /**
     * Empty: no line holds, as before the first year of work is over.
     *
     * @param worked the first day of work, wherever it was
     */
    public static Optional<Entitlement> of(String kind, LocalDate worked, LocalDate on) {
        return ALL.stream()
                .filter(one -> one.kind.equals(kind)
                        && !one.since.isAfter(on)
                        && !worked.plusYears(one.years).isAfter(on))
                .max(Comparator.comparing(Entitlement::since).thenComparingInt(Entitlement::years));
    }
}
