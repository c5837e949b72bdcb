package org.mingjing.court.justice.ledgers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;

/**
 * 已核对的台账 All rows together: who the courts are, which numbers come twice.
 *
 * @param entries the accepted rows
 * @param remarks of all rows, in their order
 * @param newCourts those of accepted rows that are not known yet
 */
record CheckedLedger(int read, List<LedgerEntry> entries, int warned, List<Remark> remarks, List<NewCourt> newCourts) {

    static CheckedLedger of(List<CheckedRow> rows, Collection<Court> known, CourtScope scope) {
        LedgerCourts courts = LedgerCourts.of(rows, known);
        Map<CourtId, Set<CaseNumber>> seen = new HashMap<>();
        List<LedgerEntry> entries = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        int warned = 0;
        for (CheckedRow row : rows) {
            CourtId court = courts.find(row.court()).orElse(null);
            CaseNumber number = row.number();
            boolean again = court != null
                    && number != null
                    && !seen.computeIfAbsent(court, none -> new HashSet<>()).add(number);
            boolean outside = court != null && !scope.contains(court);
            if (again || outside) {
                row.remarks().stream().filter(Remark::rejects).forEach(remarks::add);
                remarks.add(
                        outside
                                ? Remark.error(row.line().row(), "court", "court.outside")
                                : Remark.error(row.line().row(), "case_no", "duplicate"));
            } else {
                remarks.addAll(row.remarks());
            }
            if (!again && !outside && !row.rejected() && court != null && number != null) {
                entries.add(new LedgerEntry(row, court, number));
                warned += row.remarks().isEmpty() ? 0 : 1;
            }
        }
        Set<CourtId> needed = new HashSet<>();
        entries.forEach(entry -> needed.add(entry.court()));
        return new CheckedLedger(
                rows.size(),
                List.copyOf(entries),
                warned,
                List.copyOf(remarks),
                courts.added().stream()
                        .filter(court -> needed.contains(court.id()))
                        .toList());
    }
}
