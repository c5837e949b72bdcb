package org.mingjing.court.justice.ledgers;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 台账导入 Reads, checks and enters a ledger: all of it or, when something breaks, nothing. The same file twice enters once. */
@Component
public class LedgerImport {

    private static final int AT_ONCE = 1_000;

    private final CourtBoundary boundary;
    private final DSLContext database;
    private final Courts courts;
    private final Roster roster;
    private final CaseRegister register;
    private final ClockBook clocks;
    private final Clock clock;

    LedgerImport(
            CourtBoundary boundary,
            DSLContext database,
            Courts courts,
            Roster roster,
            CaseRegister register,
            ClockBook clocks,
            Clock clock) {
        this.boundary = boundary;
        this.database = database;
        this.courts = courts;
        this.roster = roster;
        this.register = register;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The same for every court: the command line and the system itself. */
    public ImportSummary run(Path file, boolean tryOnly, Consumer<Remark> remarks, ImportProgress progress)
            throws UnreadableLedgerException {
        return run(file, CourtScope.everyCourt(), tryOnly, remarks, progress);
    }

    /**
     * Checks the ledger and enters what is accepted, unless it is only tried.
     *
     * @param scope rows of courts outside it are rejected
     * @param remarks is told every remark, in the order of the rows
     * @throws UnreadableLedgerException when the file as a whole is unusable
     */
    public ImportSummary run(
            Path file, CourtScope scope, boolean tryOnly, Consumer<Remark> remarks, ImportProgress progress)
            throws UnreadableLedgerException {
        List<LedgerLine> lines = LedgerReader.read(file);
        List<CheckedRow> rows = lines.stream().map(RowCheck::of).toList();
        progress.at(ImportProgress.Step.CHECKING, rows.size(), rows.size());
        return tryOnly
                ? boundary.read(scope, () -> tried(rows, scope, remarks))
                : boundary.write(scope, () -> entered(rows, scope, remarks, progress));
    }

    private ImportSummary tried(List<CheckedRow> rows, CourtScope scope, Consumer<Remark> remarks) {
        CheckedLedger ledger = CheckedLedger.of(rows, courts.all(), scope);
        ledger.remarks().forEach(remarks);
        return summary(ledger, unknown(ledger).size());
    }

    private ImportSummary entered(
            List<CheckedRow> rows, CourtScope scope, Consumer<Remark> remarks, ImportProgress progress) {
        database.execute("select pg_advisory_xact_lock(hashtextextended('justice.ledgers', 0))");
        CheckedLedger ledger = CheckedLedger.of(rows, courts.all(), scope);
        ledger.remarks().forEach(remarks);
        roster.addCourts(ledger.newCourts());
        List<LedgerEntry> entries = unknown(ledger);
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            enter(entries.subList(from, Math.min(from + AT_ONCE, entries.size())));
            progress.at(ImportProgress.Step.ENTERING, Math.min(from + AT_ONCE, entries.size()), entries.size());
        }
        return summary(ledger, entries.size());
    }

    private void enter(List<LedgerEntry> entries) {
        LocalDate today = LocalDate.now(clock);
        List<NewCase> cases = new ArrayList<>(entries.size());
        List<NewClock> opened = new ArrayList<>(entries.size());
        for (LedgerEntry entry : entries) {
            CaseId id = new CaseId(UUID.randomUUID());
            cases.add(entry.toCase(id, today));
            entry.toClock(id).ifPresent(opened::add);
        }
        register.addAll(cases);
        clocks.openAll(opened);
    }

    private List<LedgerEntry> unknown(CheckedLedger ledger) {
        Map<CourtId, List<LedgerEntry>> byCourt =
                ledger.entries().stream().collect(Collectors.groupingBy(LedgerEntry::court));
        Map<CourtId, Set<String>> known = byCourt.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> register.numbersKnown(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(one -> one.number().toString())
                                        .toList())));
        return ledger.entries().stream()
                .filter(entry -> !known.getOrDefault(entry.court(), Set.of())
                        .contains(entry.number().toString()))
                .toList();
    }

    private static ImportSummary summary(CheckedLedger ledger, int created) {
        int accepted = ledger.entries().size();
        return new ImportSummary(
                ledger.read(), accepted, ledger.read() - accepted, ledger.warned(), created, accepted - created);
    }
}
