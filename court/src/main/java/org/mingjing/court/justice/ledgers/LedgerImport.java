package org.mingjing.court.justice.ledgers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.Sha256;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 台账导入 Reads, checks and enters a ledger: all of it or, when something breaks, nothing. The same file twice enters once. */
@Component
public class LedgerImport {

    private final CourtBoundary boundary;
    private final DSLContext database;
    private final Courts courts;
    private final Roster roster;
    private final LedgerEntering entering;
    private final AuditRecord record;

    LedgerImport(
            CourtBoundary boundary,
            DSLContext database,
            Courts courts,
            Roster roster,
            LedgerEntering entering,
            AuditRecord record) {
        this.boundary = boundary;
        this.database = database;
        this.courts = courts;
        this.roster = roster;
        this.entering = entering;
        this.record = record;
    }

    /**
     * At the console, for every court: the record tells which file came and what it did, in the same transaction.
     *
     * @throws UnreadableLedgerException when the file as a whole is unusable
     */
    public ImportSummary run(Path file, boolean tryOnly, Consumer<Remark> remarks, ImportProgress progress)
            throws UnreadableLedgerException {
        CourtScope scope = CourtScope.everyCourt();
        if (tryOnly) {
            return run(file, scope, true, remarks, progress);
        }
        List<CheckedRow> rows = checked(file, progress);
        return boundary.write(scope, () -> {
            ImportSummary done = entered(rows, scope, remarks, progress);
            record.bySystem("ImportLedger", new SubjectRef("ledger", digestOf(file)), told(file, done));
            return done;
        });
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
        List<CheckedRow> rows = checked(file, progress);
        return tryOnly
                ? boundary.read(scope, () -> tried(rows, scope, remarks))
                : boundary.write(scope, () -> entered(rows, scope, remarks, progress));
    }

    private static List<CheckedRow> checked(Path file, ImportProgress progress) throws UnreadableLedgerException {
        List<CheckedRow> rows =
                LedgerReader.read(file).stream().map(RowCheck::of).toList();
        progress.at(ImportProgress.Step.CHECKING, rows.size(), rows.size());
        return rows;
    }

    private ImportSummary tried(List<CheckedRow> rows, CourtScope scope, Consumer<Remark> remarks) {
        CheckedLedger ledger = CheckedLedger.of(rows, courts.all(), scope);
        ledger.remarks().forEach(remarks);
        return summary(ledger, entering.news(ledger.entries()));
    }

    private ImportSummary entered(
            List<CheckedRow> rows, CourtScope scope, Consumer<Remark> remarks, ImportProgress progress) {
        database.execute("select pg_advisory_xact_lock(hashtextextended('justice.ledgers', 0))");
        CheckedLedger ledger = CheckedLedger.of(rows, courts.all(), scope);
        ledger.remarks().forEach(remarks);
        roster.addCourts(ledger.newCourts());
        LedgerEntering.News news = entering.news(ledger.entries());
        entering.enter(news, progress);
        return summary(ledger, news);
    }

    private static ImportSummary summary(CheckedLedger ledger, LedgerEntering.News news) {
        int accepted = ledger.entries().size();
        int created = news.cases().size();
        int updated = news.endings().size();
        return new ImportSummary(
                ledger.read(),
                accepted,
                ledger.read() - accepted,
                ledger.warned(),
                created,
                accepted - created - updated,
                updated);
    }

    private static Map<String, Object> told(Path file, ImportSummary done) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", String.valueOf(file.getFileName()));
        told.put("read", done.read());
        told.put("accepted", done.accepted());
        told.put("rejected", done.rejected());
        told.put("created", done.created());
        told.put("updated", done.updated());
        told.put("unchanged", done.unchanged());
        return told;
    }

    private static String digestOf(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
