package org.mingjing.court.ui.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 表 Rows of text into a file. */
public interface Sheet extends Closeable {

    void row(List<String> cells) throws IOException;

    /** 打开 */
    interface Opening {
        Sheet open(OutputStream out) throws IOException;
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String harmless(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (cell.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n' -> "'" + cell;
            default -> cell;
        };
    }
}
