package org.mingjing.court.justice.limits;

import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;

/** 成批写入 One statement for many rows of one table, columns as arrays: a year of clocks is opened in a second. */
final class ManyRows {

    private static final int BATCH = 2_000;

    private ManyRows() {}

    /** Rows that set the same columns. */
    static <R extends TableRecord<R>> void insert(DSLContext database, List<R> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            insertBatch(database, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private static <R extends TableRecord<R>> void insertBatch(DSLContext database, List<R> rows) {
        R first = rows.getFirst();
        List<Field<?>> columns = List.of(first.fields()).stream()
                .filter(column -> rows.stream().anyMatch(row -> row.get(column) != null))
                .collect(Collectors.toList());
        String names = columns.stream().map(Field::getName).collect(Collectors.joining(", "));
        String arrays = columns.stream()
                .map(column -> "?::" + column.getDataType().getTypeName() + "[]")
                .collect(Collectors.joining(", "));
        String statement = "insert into " + first.getTable().getQualifiedName() + " (" + names + ") select * from unnest("
                + arrays + ")";
        Object[] values = columns.stream().map(column -> column(rows, column)).toArray();
        database.execute(statement, values);
    }

    private static <R extends TableRecord<R>> Object column(List<R> rows, Field<?> column) {
        Object array = Array.newInstance(column.getType(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Array.set(array, i, rows.get(i).get(column));
        }
        return array;
    }
}
