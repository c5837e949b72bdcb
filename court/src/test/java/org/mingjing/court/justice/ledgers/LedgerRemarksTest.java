package org.mingjing.court.justice.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.kernel.CourtId;

/** What is said of each row stands in the table's last column, worked by hand. */
class LedgerRemarksTest {

    private static final Path TABLE = Path.of("src/test/resources/scenarios/ledger.csv");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyRowGetsItsRemarks() throws Exception {
        List<CSVRecord> rows = table();
        CheckedLedger ledger = check(TABLE);
        for (int row = 1; row <= rows.size(); row++) {
            int at = row;
            List<String> said = ledger.remarks().stream()
                    .filter(remark -> remark.row() == at)
                    .map(remark -> remark.severity().word() + " " + remark.field() + " " + remark.code())
                    .toList();
            String expected = rows.get(row - 1).get("remark");
            assertThat(said)
                    .as("row %d %s", row, rows.get(row - 1).get("title"))
                    .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(";")));
        }
    }

    @Test
    void theCountsAddUp() throws Exception {
        CheckedLedger ledger = check(TABLE);
        assertThat(ledger.read()).isEqualTo(20);
        assertThat(ledger.entries()).hasSize(9);
        assertThat(ledger.warned()).isEqualTo(4);
    }

    @Test
    void aNameWithACodeIsOneCourtAndTheSameOldWordIsNot() throws Exception {
        assertThat(check(TABLE).newCourts())
                .extracting(NewCourt::id, NewCourt::name, NewCourt::level)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(new CourtId("苏9801"), "云江市青石区人民法院", 4),
                        org.assertj.core.groups.Tuple.tuple(new CourtId("远山县人民法院"), "远山县人民法院", 4));
    }

    @Test
    void aCourtKnownHereStaysWhatItIs() throws Exception {
        Court known = new Court(new CourtId("远山"), "远山县人民法院", 4, null);
        CheckedLedger ledger = CheckedLedger.of(
                LedgerReader.read(TABLE).stream().map(RowCheck::of).toList(), List.of(known), CourtScope.everyCourt());
        assertThat(ledger.newCourts()).extracting(NewCourt::id).containsExactly(new CourtId("苏9801"));
        assertThat(ledger.entries()).extracting(LedgerEntry::court).contains(known.id());
    }

    @Test
    void whoEntersForOneCourtEntersForNoOther() throws Exception {
        CheckedLedger ledger = CheckedLedger.of(
                LedgerReader.read(TABLE).stream().map(RowCheck::of).toList(),
                List.of(),
                CourtScope.of(new CourtId("苏9801")));
        assertThat(ledger.entries()).hasSize(8).allMatch(entry -> entry.court().equals(new CourtId("苏9801")));
        assertThat(ledger.remarks()).contains(Remark.error(18, "court", "court.outside"));
    }

    @Test
    void encodingMarkAndLineEndsMakeNoDifference() throws Exception {
        String text = Files.readString(TABLE);
        List<Remark> expected = check(TABLE).remarks();
        assertThat(check(written(text.getBytes(Charset.forName("GBK")))))
                .extracting(CheckedLedger::remarks)
                .isEqualTo(expected);
        assertThat(check(written(
                        ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .extracting(CheckedLedger::remarks)
                .isEqualTo(expected);
    }

    @Test
    void aWorkbookSaysTheSame() throws Exception {
        Path file = folder.resolve("ledger.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0");
                CSVParser parser = CSVParser.parse(Files.readString(TABLE), CSVFormat.RFC4180)) {
            Worksheet sheet = book.newWorksheet("one");
            int row = 0;
            for (CSVRecord cells : parser) {
                for (int column = 0; column < cells.size(); column++) {
                    String cell = cells.get(column);
                    if (cell.equals("2017-01-03")) {
                        sheet.value(row, column, java.time.LocalDate.parse(cell));
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
                row++;
            }
        }
        assertThat(check(file).remarks()).isEqualTo(check(TABLE).remarks());
        assertThat(check(file).entries().getFirst().row().prosecuted()).isEqualTo("2017-01-03");
    }

    @Test
    void columnsFromWhichNothingIsReadAreNamed() throws Exception {
        Path file = written("court,case_no,Judged,备注,judge,\nx,y,z,1,2,3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(LedgerReader.passedOver(file)).containsExactly("备注", "judge");
        assertThat(LedgerReader.passedOver(TABLE)).containsExactly("id", "remark");
    }

    @Test
    void whatIsNoLedgerIsRefusedAsAWhole() throws Exception {
        assertThatThrownBy(() -> LedgerReader.read(folder.resolve("none.csv")))
                .hasMessage("ledgers.unreadable.missing");
        assertThatThrownBy(() -> LedgerReader.read(written(new byte[0]))).hasMessage("ledgers.unreadable.empty");
        assertThatThrownBy(() -> LedgerReader.read(written("a,b\n1,2\n".getBytes(Charset.forName("GBK")))))
                .hasMessage("ledgers.unreadable.headings");
        assertThatThrownBy(() -> LedgerReader.read(written(new byte[] {'P', 'K', 3, 4, 0, 0})))
                .hasMessage("ledgers.unreadable.kind");
        assertThatThrownBy(() -> LedgerReader.read(written(new byte[] {1, 0, 2, 0, (byte) 0xff})))
                .hasMessage("ledgers.unreadable.kind");
    }

    private static CheckedLedger check(Path file) throws UnreadableLedgerException {
        return CheckedLedger.of(
                LedgerReader.read(file).stream().map(RowCheck::of).toList(), List.of(), CourtScope.everyCourt());
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "ledger", ".csv"), bytes);
    }

    private static List<CSVRecord> table() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                Files.readString(TABLE),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }
}
