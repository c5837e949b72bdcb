package org.mingjing.court.office.seals;

import static org.mingjing.court.office.seals.tables.Tables.PIECE;
import static org.mingjing.court.office.seals.tables.Tables.SEAL;
import static org.mingjing.court.office.seals.tables.Tables.USE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.tables.tables.records.UseRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 用印簿 Every use of a seal, with its files. Called inside CourtBoundary. */
@Repository
public class SealUses {

    private static final List<String> OPEN = Stream.of(SealUseState.values())
            .filter(SealUseState::open)
            .map(SealUseState::word)
            .toList();

    private final DSLContext database;
    private final SealUseRows rows;

    SealUses(DSLContext database, SealUseRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public Optional<SealUse> find(UseId id) {
        return fetch(USE.ID.eq(id.value()), List.of(), 0, 1).stream().findFirst();
    }

    Optional<SealUse> findToChange(UseId id) {
        database.selectOne().from(USE).where(USE.ID.eq(id.value())).forUpdate().execute();
        return find(id);
    }

    /** What waits about a subject, each held until the transaction is over. */
    List<SealUse> waiting(CourtId court, SubjectRef subject) {
        Condition which = USE.COURT
                .eq(court.value())
                .and(USE.SUBJECT_KIND.eq(subject.kind()))
                .and(USE.SUBJECT_ID.eq(subject.id()))
                .and(USE.STATE.in(OPEN));
        database.selectOne().from(USE).where(which).forUpdate().execute();
        return fetch(which, List.of(USE.ASKED_ON), 0, 100);
    }

    /** The newest first; in the register the last number. */
    public List<SealUse> list(SealUseSearch search, int from, int most) {
        return fetch(
                condition(search),
                search.open()
                        ? List.of(USE.ASKED_ON.desc(), USE.ID.desc())
                        : List.of(USE.YEAR.desc(), USE.SERIAL.desc()),
                from,
                most);
    }

    public int count(SealUseSearch search) {
        return database.fetchCount(USE, condition(search));
    }

    /** 份数合计 By seal: uses and copies of a year's register. */
    public Map<UUID, Sum> sums(CourtId court, int year) {
        return database.select(USE.SEAL, DSL.count(), DSL.sum(USE.COPIES))
                .from(USE)
                .where(USE.COURT.eq(court.value()))
                .and(USE.YEAR.eq((short) year))
                .groupBy(USE.SEAL)
                .fetchMap(
                        row -> row.value1(),
                        row -> new Sum(row.value2(), row.value3().longValue()));
    }

    /** 份数合计 */
    public record Sum(int uses, long copies) {}

    /** The use that made a file with this digest. */
    Optional<SealUse> sealed(String sha256) {
        return database.select(PIECE.USE)
                .from(PIECE)
                .where(PIECE.SEALED_SHA256.eq(sha256))
                .limit(1)
                .fetchOptional(PIECE.USE)
                .flatMap(id -> find(new UseId(id)));
    }

    private Condition condition(SealUseSearch search) {
        PersonId reader = search.reader();
        Condition mine = reader == null
                ? DSL.noCondition()
                : USE.REQUESTER
                        .eq(reader.value())
                        .or(USE.SEAL.in(DSL.select(SEAL.ID)
                                .from(SEAL)
                                .where(SEAL.KEEPER.eq(reader.value()).or(SEAL.DEPUTY.eq(reader.value())))));
        UUID seal = search.seal();
        return USE.COURT
                .eq(search.court().value())
                .and(mine)
                .and(search.open() ? USE.STATE.ne(SealUseState.DONE.word()) : USE.STATE.eq(SealUseState.DONE.word()))
                .and(search.year() == 0 ? DSL.noCondition() : USE.YEAR.eq((short) search.year()))
                .and(seal == null ? DSL.noCondition() : USE.SEAL.eq(seal))
                .and(search.words().isEmpty() ? DSL.noCondition() : USE.TITLE.contains(search.words()));
    }

    private List<SealUse> fetch(Condition which, List<? extends OrderField<?>> order, int from, int most) {
        List<UseRecord> found = database.selectFrom(USE)
                .where(which)
                .orderBy(order)
                .limit(most)
                .offset(from)
                .fetch();
        Map<UUID, List<SealPiece>> pieces = database.selectFrom(PIECE)
                .where(PIECE.USE.in(found.stream().map(UseRecord::getId).toList()))
                .orderBy(PIECE.NO)
                .fetchGroups(PIECE.USE, SealUseRows::piece);
        return found.stream()
                .map(row -> SealUseRows.use(row, pieces.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    void insert(SealUse use) {
        rows.insert(use);
    }

    void update(SealUse use) {
        rows.update(use);
    }

    /** Many at once that were entered in the register elsewhere, e.g. by a ledger of former years. */
    public void enter(List<SealUse> done) {
        rows.insertAll(done);
    }
}
