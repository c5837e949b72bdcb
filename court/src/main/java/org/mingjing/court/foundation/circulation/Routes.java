package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.ROUTE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.springframework.stereotype.Component;

/** 流程簿 The routes by kind and version. Version 1 is shipped with the program; a version is never changed. */
@Component
class Routes {

    private final DSLContext database;
    private final Clock clock;
    private final Map<Key, Route> known = new ConcurrentHashMap<>();

    Routes(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The route new slips of the kind take. */
    Route current(String kind) {
        Integer newest = database.select(DSL.max(ROUTE.VERSION))
                .from(ROUTE)
                .where(ROUTE.KIND.eq(kind))
                .fetchSingle()
                .value1();
        return newest == null ? shipped(kind) : version(kind, newest);
    }

    Route version(String kind, int version) {
        return known.computeIfAbsent(
                new Key(kind, version),
                key -> database.selectFrom(ROUTE)
                        .where(ROUTE.KIND.eq(kind))
                        .and(ROUTE.VERSION.eq(version))
                        .fetchSingle(row -> new Route(
                                kind, version, SlipJson.steps(row.getSteps().data()))));
    }

    /** Kept with the first slip of its kind. */
    private Route shipped(String kind) {
        String steps = resource("/circulation/routes/" + kind + ".json");
        database.insertInto(ROUTE)
                .set(ROUTE.KIND, kind)
                .set(ROUTE.VERSION, 1)
                .set(ROUTE.STEPS, JSONB.valueOf(steps))
                .set(ROUTE.RELEASED_AT, OffsetDateTime.now(clock))
                .onConflictDoNothing()
                .execute();
        return version(kind, 1);
    }

    private static String resource(String path) {
        try (InputStream in = Routes.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no route is shipped at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(String kind, int version) {}
}
