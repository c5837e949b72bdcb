package org.mingjing.court.justice.limits;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
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

    /** Sets these columns of the rows that have the keys; a column in which a row says nothing becomes null. */
    static <R extends TableRecord<R>> void update(
            DSLContext database, List<R> rows, TableField<R, ?> key, List<TableField<R, ?>> columns) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            updateBatch(database, rows.subList(from, Math.min(from + BATCH, rows.size())), key, columns);
        }
    }

    private static <R extends TableRecord<R>> void updateBatch(
            DSLContext database, List<R> rows, TableField<R, ?> key, List<TableField<R, ?>> columns) {
        List<TableField<R, ?>> all =
                Stream.concat(Stream.of(key), columns.stream()).toList();
        database.execute(
                "update {0} set {1} from unnest({2}) told ({3}) where {4} = {5}",
                rows.getFirst().getTable(),
                DSL.list(columns.stream()
                        .map(column -> DSL.field("{0} = {1}", DSL.name(column.getName()), told(column)))
                        .toList()),
                DSL.list(all.stream().map(column -> values(rows, column)).toList()),
                DSL.list(all.stream()
                        .map(column -> DSL.field(DSL.name(column.getName())))
                        .toList()),
                key,
                told(key));
    }

    private static Field<?> told(Field<?> column) {
        return DSL.field(DSL.name("told", column.getName()));
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
