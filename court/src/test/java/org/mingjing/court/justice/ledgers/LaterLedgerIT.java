package org.mingjing.court.justice.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditEntry;
import org.mingjing.court.foundation.audit.AuditQuery;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 后来的台账 A later ledger concludes what an earlier one brought open; the record tells every import at the console. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=later-ledger") // another test counts all cases of ledgers
class LaterLedgerIT {

    private static final String HEADING = "court,case_no,prosecuted,accepted,hearing,judged,procedure\n";
    private static final String ONE = "云江市青石区人民法院,（2017）苏9801刑初1号,2017-01-03,,,";
    private static final String TWO = "云江市青石区人民法院,（2017）苏9801刑初2号,2017-01-03,,,";

    @Autowired
    private LedgerImport imports;

    @Autowired
    private CaseRegister register;

    @Autowired
    private Cases cases;

    @Autowired
    private ClockBook clocks;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CourtBoundary boundary;

    @TempDir
    private Path folder;

    @Test
    void aLaterLedgerConcludesWhatAnEarlierOneBroughtOpen() throws Exception {
        Path january = ledger("january.csv", ONE + ",速裁\n" + TWO + ",速裁\n");
        assertThat(run(january, false)).isEqualTo(new ImportSummary(2, 2, 0, 2, 2, 0, 0));
        List<CaseCard> open =
                read(() -> register.openImports(TestCourt.BASIC, List.of("（2017）苏9801刑初1号", "（2017）苏9801刑初2号")));
        CaseCard one = open.stream()
                .filter(card -> card.number().contains("初1号"))
                .findFirst()
                .orElseThrow();
        CaseCard two = open.stream()
                .filter(card -> card.number().contains("初2号"))
                .findFirst()
                .orElseThrow();

        // 速裁十日 (刑诉法 225) from 2017-01-03: last day 2017-01-13; judged on the 16th, late. The other is still open
        Path february = ledger("february.csv", ONE + "2017-01-16,速裁\n" + TWO + ",速裁\n");
        ImportSummary told = new ImportSummary(2, 2, 0, 1, 0, 1, 1);
        assertThat(run(february, true)).isEqualTo(told);
        assertThat(card(one).status()).as("a dry run writes nothing").isEqualTo(one.status());
        assertThat(run(february, false)).isEqualTo(told);
        assertThat(card(one).status()).isEqualTo(CaseStatus.CONCLUDED);
        assertThat(card(one).concludedOn()).isEqualTo(LocalDate.of(2017, 1, 16));
        assertThat(card(one).clock()).isEqualTo(ClockMark.OVERRUN);
        assertThat(read(() -> clocks.of(one.id())))
                .singleElement()
                .satisfies(clock -> assertThat(clock.endedOn()).isEqualTo(LocalDate.of(2017, 1, 16)));
        assertThat(card(two).status()).isEqualTo(two.status());

        // the same again, and another day for a case that has ended, change nothing
        assertThat(run(february, false)).isEqualTo(new ImportSummary(2, 2, 0, 1, 0, 2, 0));
        Path march = ledger("march.csv", ONE + "2017-01-10,速裁\n");
        assertThat(run(march, false)).isEqualTo(new ImportSummary(1, 1, 0, 0, 0, 1, 0));
        assertThat(card(one).concludedOn()).isEqualTo(LocalDate.of(2017, 1, 16));

        List<AuditEntry> recorded = trail.find(new AuditQuery(TestCourt.BASIC, null, null, null, null), 100).stream()
                .filter(entry -> entry.action().equals("ImportLedger"))
                .toList();
        assertThat(recorded).as("a dry run is no import").hasSize(4).allSatisfy(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.subject()).isNotNull();
        });
        assertThat(recorded.getLast().note()).contains("january.csv").containsPattern("\"created\" ?: ?2");
        assertThat(String.valueOf(recorded.getLast().subject())).matches("ledger:[0-9a-f]{64}");
        assertThat(recorded.get(1).subject()).isEqualTo(recorded.get(2).subject());
    }

    private ImportSummary run(Path file, boolean tryOnly) throws UnreadableLedgerException {
        return imports.run(file, tryOnly, remark -> {}, ImportProgress.SILENT);
    }

    private Path ledger(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADING + rows);
    }

    private CaseCard card(CaseCard known) {
        return read(() -> cases.find(known.id()).orElseThrow());
    }

    private <T> T read(Supplier<T> work) {
        return boundary.read(CourtScope.everyCourt(), work);
    }
}
