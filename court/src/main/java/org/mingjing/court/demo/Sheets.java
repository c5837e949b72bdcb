package org.mingjing.court.demo;

import java.util.List;
import org.mingjing.law.register.RegisterFile;
import org.mingjing.law.register.RegisterFile.Row;

/** 资料表 The tables the demo court is made from: names, causes, habits. */
final class Sheets {

    private Sheets() {}

    static List<Row> rows(String name) {
        return RegisterFile.beside(Sheets.class, "/demo/" + name + ".tsv").rows();
    }

    static int number(Row row, String column) {
        return Integer.parseInt(row.text(column));
    }

    static double weight(Row row, String column) {
        return Double.parseDouble(row.text(column));
    }
}
