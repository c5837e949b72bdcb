package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.ROUTE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.mingjing.court.foundation.circulation.tables.tables.records.RouteRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 流程簿 The routes by court, kind and version. Version 1 is shipped with the program; a version is never changed. */
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
    Route current(CourtId court, String kind) {
        Integer newest = database.select(DSL.max(ROUTE.VERSION))
                .from(ROUTE)
                .where(ROUTE.COURT.eq(court.value()), ROUTE.KIND.eq(kind))
                .fetchSingle()
                .value1();
        return newest == null ? keepShipped(court, kind) : version(court, kind, newest);
    }

    Route version(CourtId court, String kind, int version) {
        return known.computeIfAbsent(
                new Key(court, kind, version),
                key -> database.selectFrom(ROUTE)
                        .where(ROUTE.COURT.eq(court.value()), ROUTE.KIND.eq(kind), ROUTE.VERSION.eq(version))
                        .fetchSingle(row -> read(row).route()));
    }

    /** 各版本 Newest first; the shipped one even before anything was asked for by it. */
    List<RouteVersion> versions(CourtId court, String kind) {
        List<RouteVersion> kept = database.selectFrom(ROUTE)
                .where(ROUTE.COURT.eq(court.value()), ROUTE.KIND.eq(kind))
                .orderBy(ROUTE.VERSION.desc())
                .fetch(Routes::read);
        return kept.isEmpty()
                ? List.of(new RouteVersion(new Route(kind, 1, RouteJson.steps(shipped(kind))), null, null, null))
                : kept;
    }

    /** 发布 From now on new slips take the draft; those under way keep theirs. */
    void release(RouteDraft draft, PersonId releaser) {
        String steps = RouteJson.of(draft.steps());
        if (!insert(
                draft.court(),
                draft.kind(),
                draft.route().version(),
                steps,
                draft.author().value(),
                releaser.value())) {
            throw new IllegalStateException(
                    "released already: " + draft.kind() + " " + draft.route().version());
        }
    }

    /** With the first slip of its kind in the court. */
    private Route keepShipped(CourtId court, String kind) {
        insert(court, kind, 1, shipped(kind), null, null);
        return version(court, kind, 1);
    }

    private boolean insert(
            CourtId court,
            String kind,
            int version,
            String steps,
            @Nullable UUID proposedBy,
            @Nullable UUID releasedBy) {
        return database.insertInto(ROUTE)
                        .set(ROUTE.COURT, court.value())
                        .set(ROUTE.KIND, kind)
                        .set(ROUTE.VERSION, version)
                        .set(ROUTE.STEPS, JSONB.valueOf(steps))
                        .set(ROUTE.PROPOSED_BY, proposedBy)
                        .set(ROUTE.RELEASED_BY, releasedBy)
                        .set(ROUTE.RELEASED_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static RouteVersion read(RouteRecord row) {
        return new RouteVersion(
                new Route(
                        row.getKind(),
                        row.getVersion(),
                        RouteJson.steps(row.getSteps().data())),
                person(row.getProposedBy()),
                person(row.getReleasedBy()),
                row.getReleasedAt());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static String shipped(String kind) {
        String path = "/circulation/routes/" + kind + ".json";
        try (InputStream in = Routes.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no route is shipped at " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(CourtId court, String kind, int version) {}
}
