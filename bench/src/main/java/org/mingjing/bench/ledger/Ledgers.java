package org.mingjing.bench.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.bench.court.Application;
import org.mingjing.bench.court.Database;
import org.mingjing.court.justice.ledgers.ImportProgress;
import org.mingjing.court.justice.ledgers.ImportSummary;
import org.mingjing.court.justice.ledgers.LedgerImport;
import org.mingjing.database.EmbeddedPostgres;

/**
 * 导入台账 A ledger file read, checked, entered and reckoned as {@code ./mingjing import cases} does it, against plain batch inserts of the
 * very rows that came of it, already in memory.
 */
public final class Ledgers implements Measurement {

    private static final int PAIRS = 7;
    private static final int ROWS = 7_000;

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        Path home = Files.createTempDirectory("mingjing-bench-import");
        Path file = arguments.isEmpty()
                ? SyntheticLedger.write(home.resolve("ledger.csv"), ROWS)
                : Path.of(arguments.getFirst());
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home)) {
            report.say("database  PostgreSQL %s, fsync %s", server.setting("server_version"), server.setting("fsync"));
            Database database = Database.on(server, "ledger");
            List<Table> tables = Table.ofCourt(database);
            try (Application application = Application.on(database, home)) {
                LedgerImport ledger = application.bean(LedgerImport.class);
                ImportSummary summary = entered(ledger, file);
                report.say(
                        "ledger    %s: %,d rows, %,d accepted", file.getFileName(), summary.read(), summary.accepted());
                List<Table> filled = new ArrayList<>();
                for (Table table : tables) {
                    Table rows = table.read(database);
                    if (rows.size() > 0) {
                        filled.add(rows);
                        report.say("          %-28s %,9d rows", rows.name(), rows.size());
                    }
                }
                Pairs pairs = Pairs.of(
                        2,
                        PAIRS,
                        perSecond(summary.accepted(), database, filled, () -> entered(ledger, file)),
                        perSecond(summary.accepted(), database, filled, () -> Table.insertAll(database, filled)));
                report.pairs("cases a second", "/s", "import", "inserts", pairs);
                report.say(
                        "the file to the last row: %.2f s; inserts alone: %.2f s",
                        summary.accepted() / pairs.medianOne(), summary.accepted() / pairs.medianOther());
            }
        }
    }

    private static ImportSummary entered(LedgerImport ledger, Path file) throws Exception {
        return ledger.run(file, false, remark -> {}, ImportProgress.SILENT);
    }

    /** Begins with empty tables, which is not counted. */
    private static Pairs.Turn perSecond(int cases, Database database, List<Table> tables, Pairs.Task task) {
        return () -> {
            empty(database, tables);
            return cases * 1e3 / Pairs.milliseconds(task).take();
        };
    }

    private static void empty(Database database, List<Table> tables) throws SQLException {
        database.execute(
                "truncate " + String.join(", ", tables.stream().map(Table::name).toList()) + " cascade;\n");
    }
}
