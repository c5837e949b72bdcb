package org.mingjing.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 成文语句 Statements written by hand and sent as they stand, for what every command says: there drawing a statement up anew would
 * cost more than its answer.
 */
public final class Sql {

    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            UUID.class, "uuid",
            String.class, "text",
            Integer.class, "int4",
            Boolean.class, "bool",
            LocalDate.class, "date",
            OffsetDateTime.class, "timestamptz");

    private Sql() {}

    /** @return the rows changed; 0 for a query, whose answer is dropped */
    public static int execute(Connection connection, String text, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(connection, statement, values);
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** @return what the reader makes of the first row; null without a row */
    public static <T> @Nullable T first(Connection connection, String text, Row<T> reader, @Nullable Object... values)
            throws SQLException {
        return asked(connection, text, rows -> rows.next() ? reader.read(rows) : null, values);
    }

    /** @return what the reader makes of all rows */
    static <T> @Nullable T asked(
            Connection connection, String text, Row<@Nullable T> reader, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(connection, statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        }
    }

    /** The values of a statement put together from several, in their order. */
    public static @Nullable Object[] values(@Nullable Object[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray();
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(
                    i + 1, value instanceof Object[] array ? connection.createArrayOf(elements(array), array) : value);
        }
    }

    private static String elements(Object[] array) {
        String elements = ELEMENTS.get(array.getClass().getComponentType());
        if (elements == null) {
            throw new IllegalArgumentException("no array of the database for " + array.getClass());
        }
        return elements;
    }

    /** 行 */
    @FunctionalInterface
    public interface Row<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }
}
