package org.mingjing.law.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.kernel.Term;

/**
 * 登记册文件 A table in a resource file: lines of header ({@code # source: …}, {@code # effective: …}), one line of column names,
 * then one line an entry, columns apart by tabs.
 */
@Term("登记册文件")
public final class RegisterFile {

    private final String name;
    private final Map<String, String> header;
    private final List<Row> rows;

    private RegisterFile(String name, Map<String, String> header, List<Row> rows) {
        this.name = name;
        this.header = Map.copyOf(header);
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a file that lies beside a class.
     *
     * @throws IllegalStateException when the file is missing or has not this form: the program is then built wrongly
     */
    public static RegisterFile beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no register file " + name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static RegisterFile parse(String name, String text) {
        Map<String, String> header = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                int colon = line.indexOf(": ");
                header.put(line.substring(2, colon), line.substring(colon + 2));
            } else if (columns.isEmpty()) {
                columns = Arrays.asList(line.split("\t", -1));
            } else {
                rows.add(Row.of(name, columns, line.split("\t", -1)));
            }
        }
        var file = new RegisterFile(name, header, rows);
        file.source();
        return file;
    }

    /** Where the entries were read. */
    public String source() {
        return headerLine("source");
    }

    /** Since when the norm behind the entries is in force. */
    public LocalDate effective() {
        return LocalDate.parse(headerLine("effective"));
    }

    public List<Row> rows() {
        return rows;
    }

    private String headerLine(String key) {
        String value = header.get(key);
        if (value == null) {
            throw new IllegalStateException(name + " does not tell its " + key);
        }
        return value;
    }

    /** One entry. */
    public record Row(Map<String, String> cells) {

        static Row of(String name, List<String> columns, String[] values) {
            if (values.length != columns.size()) {
                throw new IllegalStateException(
                        name + ": not " + columns.size() + " cells: " + Arrays.toString(values));
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                cells.put(columns.get(i), values[i]);
            }
            return new Row(Map.copyOf(cells));
        }

        /** The text of a column, empty when nothing is written. */
        public String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        /** Columns {@code from} and {@code until}. */
        public Validity validity() {
            return Validity.parse(text("from"), text("until"));
        }

        /** Column {@code confidence}. */
        public Reliability reliability() {
            return Reliability.valueOf(text("confidence"));
        }
    }
}
