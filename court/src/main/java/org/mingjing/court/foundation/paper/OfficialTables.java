package org.mingjing.court.foundation.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.paper.LaidPaper.Rule;
import org.mingjing.court.foundation.paper.LaidPaper.Run;
import org.mingjing.court.foundation.paper.LineBreaks.Placed;
import org.mingjing.court.foundation.paper.LineBreaks.Sign;
import org.mingjing.court.foundation.paper.PaperFonts.Face;

/** 表格 Ruled over the whole width; a column is as wide as its longest cell asks for, a row as high as the lines of the grid it needs. */
final class OfficialTables {

    private static final double PAD = 1.5;
    private static final double RULE = 0.2;
    /** No column is narrower than two characters, and none counts for more than this many. */
    private static final int WIDEST = 24;

    private final Type type;

    OfficialTables(Type type) {
        this.type = type;
    }

    List<Row> rows(OfficialPart.Table table) {
        List<Row> rows = new ArrayList<>();
        double[] edges = edges(table);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = row(table.rows().get(i), edges, i == 0, i == 0 ? Face.HEI : Face.BODY);
            rows.add(i == 0 && table.rows().size() > 1 ? row.kept() : row);
        }
        return rows;
    }

    private double[] edges(OfficialPart.Table table) {
        int columns = table.columns();
        double[] wanted = new double[columns];
        for (List<String> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                int longest = Math.clamp(row.get(column).length(), 2, WIDEST);
                wanted[column] = Math.max(wanted[column], longest + 2);
            }
        }
        double all = 0;
        for (double one : wanted) {
            all += one;
        }
        double[] edges = new double[columns + 1];
        edges[0] = Metre.LEFT;
        for (int column = 0; column < columns; column++) {
            edges[column + 1] = edges[column] + Metre.WIDTH * wanted[column] / all;
        }
        return edges;
    }

    private Row row(List<String> cells, double[] edges, boolean first, Face face) {
        List<List<List<Placed>>> texts = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < edges.length - 1; column++) {
            String cell = column < cells.size() ? cells.get(column) : "";
            List<Sign> signs = type.signs(cell, face, Metre.SMALL);
            List<List<Placed>> text = LineBreaks.lines(signs, 0, 0, edges[column + 1] - edges[column] - 2 * PAD);
            texts.add(text);
            lines = Math.max(lines, text.size());
        }
        double top = (Metre.BODY - Metre.LINE) / 2;
        double bottom = top + lines * Metre.LINE;
        List<Run> runs = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            List<List<Placed>> text = texts.get(column);
            double height = text.size() * Metre.LINE;
            for (int line = 0; line < text.size(); line++) {
                double y = (bottom + top - height) / 2 + line * Metre.LINE + (Metre.LINE - Metre.SMALL) / 2;
                double left = text.size() == 1 ? centred(text.getFirst(), edges, column) : edges[column] + PAD;
                runs.addAll(Type.runs(text.get(line), Metre.SMALL, false, left, y));
            }
        }
        for (double edge : edges) {
            rules.add(new Rule(edge, top, edge, bottom, RULE, false));
        }
        if (first) {
            rules.add(new Rule(Metre.LEFT, top, Metre.RIGHT, top, RULE, false));
        }
        rules.add(new Rule(Metre.LEFT, bottom, Metre.RIGHT, bottom, RULE, false));
        return new Row(runs, rules, lines, false, false, 0);
    }

    private static double centred(List<Placed> line, double[] edges, int column) {
        Placed last = line.getLast();
        double width = last.x() + last.sign().width();
        return (edges[column] + edges[column + 1] - width) / 2;
    }
}
