package org.mingjing.database;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * 定稿语句 A query of one shape, drawn up once and asked again and again with other values: what every command and every first page
 * asks.
 */
public final class Drawn {

    private final Select<?> query;
    private volatile @Nullable String text;

    private Drawn(Select<?> query) {
        this.query = query;
    }

    /** @param query with a parameter wherever a value is to be */
    public static Drawn of(Select<?> query) {
        return new Drawn(query);
    }

    /** @param values in the order in which the text has them */
    public Result<Record> fetch(DSLContext database, @Nullable Object... values) {
        String known = text;
        String asked = known == null ? database.render(query) : known;
        text = asked;
        return database.connectionResult(connection -> Objects.requireNonNull(
                Sql.asked(connection, asked, rows -> database.fetch(rows, query.fields()), values)));
    }
}
