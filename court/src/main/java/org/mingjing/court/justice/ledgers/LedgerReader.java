package org.mingjing.court.justice.ledgers;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** 台账读取 A CSV in UTF-8 (with or without mark) or GBK, or the first sheet of an Excel workbook; which, the bytes tell. */
final class LedgerReader {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private LedgerReader() {}

    static List<LedgerLine> read(Path file) throws UnreadableLedgerException {
        return table(file).lines();
    }

    /** 未用的列 As the first row names them. */
    static List<String> passedOver(Path file) throws UnreadableLedgerException {
        return table(file).headings().passedOver();
    }

    private static Table table(Path file) throws UnreadableLedgerException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableLedgerException("ledgers.unreadable.missing");
        }
        try {
            return isWorkbook(file) ? workbook(file) : csv(file);
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableLedgerException unreadable(Exception cause) {
        var unreadable = new UnreadableLedgerException("ledgers.unreadable.kind");
        unreadable.initCause(cause);
        return unreadable;
    }

    private static boolean isWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        }
    }

    private static Table csv(Path file) throws IOException, UnreadableLedgerException {
        byte[] bytes = Files.readAllBytes(file);
        try (CSVParser parser = CSV.parse(new StringReader(text(bytes)))) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new UnreadableLedgerException("ledgers.unreadable.empty");
            }
            Headings headings = new Headings(records.next().toList());
            List<LedgerLine> lines = new ArrayList<>();
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                lines.add(headings.line(lines.size() + 1, at -> at < cells.size() ? cells.get(at) : ""));
            }
            return new Table(headings, lines);
        }
    }

    /** UTF-8 when the bytes are, else the Chinese national encoding that spreadsheets still write. */
    private static String text(byte[] bytes) throws UnreadableLedgerException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') >= 0) {
                    break;
                }
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // then it is the other one
            }
        }
        throw new UnreadableLedgerException("ledgers.unreadable.kind");
    }

    private static Table workbook(Path file) throws IOException, UnreadableLedgerException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            if (!each.hasNext()) {
                throw new UnreadableLedgerException("ledgers.unreadable.empty");
            }
            Row heading = each.next();
            Headings headings = new Headings(Stream.iterate(0, at -> at < heading.getCellCount(), at -> at + 1)
                    .map(at -> cell(heading, at))
                    .toList());
            List<LedgerLine> lines = new ArrayList<>();
            while (each.hasNext()) {
                Row row = each.next();
                if (row.stream()
                        .anyMatch(cell -> cell != null && !cell.getText().isBlank())) {
                    lines.add(headings.line(lines.size() + 1, at -> cell(row, at)));
                }
            }
            return new Table(headings, lines);
        }
    }

    private record Table(Headings headings, List<LedgerLine> lines) {}

    /** A day cell as ISO, everything else as shown. */
    private static String cell(Row row, int at) {
        if (at >= row.getCellCount()) {
            return "";
        }
        Cell cell = row.getCell(at);
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER
                && cell.getDataFormatString() != null
                && isDay(cell.getDataFormatString())) {
            LocalDateTime day = cell.asDate();
            return day.toLocalDate().toString();
        }
        return cell.getText();
    }

    private static boolean isDay(String format) {
        return format.contains("yy") || format.contains("m/d") || format.contains("d/m");
    }
}
