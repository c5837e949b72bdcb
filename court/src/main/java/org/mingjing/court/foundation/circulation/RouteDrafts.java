package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.ROUTE_DRAFT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.tables.tables.records.RouteDraftRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 流程草稿簿 At most one draft for each kind of the court. Called inside CourtBoundary. */
@Repository
class RouteDrafts {

    private static final Field<Integer> NEXT_EDITION = DSL.sequence(
                    DSL.name("circulation", "draft_edition"), SQLDataType.INTEGER)
            .nextval();

    private final DSLContext database;
    private final Clock clock;

    RouteDrafts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<RouteDraft> find(CourtId court, String kind) {
        return database.selectFrom(ROUTE_DRAFT).where(of(court, kind)).fetchOptional(RouteDrafts::read);
    }

    /** With its row held, so that two people at once come one after the other. */
    Optional<RouteDraft> findToChange(CourtId court, String kind) {
        return database.selectFrom(ROUTE_DRAFT)
                .where(of(court, kind))
                .forUpdate()
                .fetchOptional(RouteDrafts::read);
    }

    List<RouteDraft> all(CourtId court) {
        return database.selectFrom(ROUTE_DRAFT)
                .where(ROUTE_DRAFT.COURT.eq(court.value()))
                .fetch(RouteDrafts::read);
    }

    /** The answer tells whether it could be begun: another may have begun one at the same moment. */
    boolean begin(SaveRouteDraft saved) {
        RouteDraftRecord row = content(saved);
        row.setCourt(saved.court().value());
        row.setKind(saved.kind());
        row.setAuthors(new UUID[] {row.getAuthor()});
        return database.insertInto(ROUTE_DRAFT)
                        .set(row)
                        .set(ROUTE_DRAFT.EDITION, NEXT_EDITION)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** What was tried was another draft; those who worked on it before stay its authors. */
    void change(RouteDraft draft, SaveRouteDraft saved) {
        RouteDraftRecord row = content(saved);
        row.setAuthors(Stream.concat(
                        draft.authors().stream(), Stream.of(saved.origin().who().id()))
                .map(PersonId::value)
                .distinct()
                .toArray(UUID[]::new));
        row.setTriedAt(null);
        row.setTriedCount(null);
        row.setChangedCount(null);
        row.setBlockedCount(null);
        database.update(ROUTE_DRAFT)
                .set(row)
                .set(ROUTE_DRAFT.EDITION, NEXT_EDITION)
                .where(of(saved.court(), saved.kind()))
                .execute();
    }

    private RouteDraftRecord content(SaveRouteDraft saved) {
        RouteDraftRecord row = new RouteDraftRecord();
        row.setBasedOn(saved.basedOn());
        row.setSteps(JSONB.valueOf(RouteJson.of(saved.steps())));
        row.setAuthor(saved.origin().who().id().value());
        row.setChangedAt(OffsetDateTime.now(clock));
        return row;
    }

    void tried(RouteDraft draft, int count, int changed, int blocked) {
        database.update(ROUTE_DRAFT)
                .set(ROUTE_DRAFT.TRIED_AT, OffsetDateTime.now(clock))
                .set(ROUTE_DRAFT.TRIED_COUNT, count)
                .set(ROUTE_DRAFT.CHANGED_COUNT, changed)
                .set(ROUTE_DRAFT.BLOCKED_COUNT, blocked)
                .where(of(draft.court(), draft.kind()))
                .execute();
    }

    /** 提交发布, or back to being worked on. */
    void propose(RouteDraft draft, boolean proposed) {
        database.update(ROUTE_DRAFT)
                .set(ROUTE_DRAFT.PROPOSED_AT, proposed ? OffsetDateTime.now(clock) : null)
                .where(of(draft.court(), draft.kind()))
                .execute();
    }

    void remove(RouteDraft draft) {
        database.deleteFrom(ROUTE_DRAFT).where(of(draft.court(), draft.kind())).execute();
    }

    private static Condition of(CourtId court, String kind) {
        return ROUTE_DRAFT.COURT.eq(court.value()).and(ROUTE_DRAFT.KIND.eq(kind));
    }

    private static RouteDraft read(RouteDraftRecord row) {
        return new RouteDraft(
                new CourtId(row.getCourt()),
                row.getKind(),
                row.getBasedOn(),
                row.getEdition(),
                RouteJson.steps(row.getSteps().data()),
                new PersonId(row.getAuthor()),
                Arrays.stream(row.getAuthors()).map(PersonId::new).collect(Collectors.toSet()),
                row.getChangedAt(),
                tried(row),
                row.getProposedAt());
    }

    private static RouteDraft.@Nullable Tried tried(RouteDraftRecord row) {
        OffsetDateTime at = row.getTriedAt();
        return at == null
                ? null
                : new RouteDraft.Tried(at, row.getTriedCount(), row.getChangedCount(), row.getBlockedCount());
    }
}
