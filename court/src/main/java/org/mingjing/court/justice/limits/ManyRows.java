package org.mingjing.court.justice.limits;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/** 成批写入 One statement for many rows of one table, columns as arrays: a year of clocks is opened in a second or two. */
final class ManyRows {

    private static final int BATCH = 2_000;

    private ManyRows() {}

    /** A column in which no row says anything keeps its default. */
    static <R extends TableRecord<R>> void insert(DSLContext database, List<R> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            insertBatch(database, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private static <R extends TableRecord<R>> void insertBatch(DSLContext database, List<R> rows) {
        List<Field<?>> columns = Arrays.stream(rows.getFirst().fields())
                .<Field<?>>map(column -> column)
                .filter(column -> rows.stream().anyMatch(row -> row.get(column) != null))
                .toList();
        database.execute(
                "insert into {0} ({1}) select * from unnest({2})",
                rows.getFirst().getTable(),
                DSL.list(columns.stream()
                        .map(column -> DSL.field(DSL.name(column.getName())))
                        .toList()),
                DSL.list(columns.stream().map(column -> values(rows, column)).toList()));
    }

    private static <R extends TableRecord<R>, T> Field<T[]> values(List<R> rows, Field<T> column) {
        @SuppressWarnings("unchecked") // an array of the column's own type
        T[] array = (T[]) Array.newInstance(column.getType(), rows.size());
        for (int i = 0; i < array.length; i++) {
            array[i] = rows.get(i).get(column);
        }
        return DSL.val(array, column.getDataType().array());
    }
}
