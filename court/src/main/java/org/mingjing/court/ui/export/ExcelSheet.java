package org.mingjing.court.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel Every cell is text; rows leave the memory as they come. */
public final class ExcelSheet implements Sheet {

    private static final int FLUSH = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    public ExcelSheet(OutputStream out) {
        this.book = new Workbook(out, "Mingjing", "1.0");
        this.sheet = book.newWorksheet("cases");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(rows, column, Sheet.harmless(cells.get(column)));
        }
        rows++;
        if (rows % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
