package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.FORM;
import static org.mingjing.court.foundation.circulation.tables.Tables.READER;
import static org.mingjing.court.foundation.circulation.tables.Tables.SLIP;
import static org.mingjing.court.foundation.circulation.tables.Tables.TURN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.database.Drawn;
import org.mingjing.database.Sql;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 流转单簿 The slips of the court. Called inside CourtBoundary. */
@Repository
class Slips {

    private static final String MOVE =
            "with moved as (\n" + SlipRows.UPDATE + "),\nturned as (\n" + TurnRows.SAVE + ")\n" + Acts.ADD;

    private static final Field<UUID[]> READERS = ofReaders(READER.PERSON);
    private static final Field<Boolean[]> READ = ofReaders(READER.READ);
    private static final Drawn FIND =
            Drawn.of(slips(DSL.using(SQLDialect.POSTGRES), SLIP.ID.eq(DSL.param("id", UUID.class))));

    private final DSLContext database;
    private final SlipRows rows;
    private final TurnRows turns;
    private final Clock clock;

    Slips(DSLContext database, SlipRows rows, TurnRows turns, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.turns = turns;
        this.clock = clock;
    }

    Optional<FiledSlip> find(SlipId id) {
        return filed(FIND.fetch(database, id.value())).stream().findFirst();
    }

    /** With its row held first and read then, so that two moves at once come one after the other and each sees what the other did. */
    Optional<FiledSlip> findToMove(SlipId id) {
        database.connection(
                known -> Sql.execute(known, "select from circulation.slip where id = ? for update", id.value()));
        return find(id);
    }

    List<FiledSlip> findAll(Collection<SlipId> ids) {
        return filed(slips(SLIP.ID.in(ids.stream().map(SlipId::value).toList())).fetch());
    }

    /** Those in which one of these people must sign now. */
    List<SlipId> heldBy(Collection<PersonId> people) {
        return withOpenTurn(TURN.HOLDER.in(people.stream().map(PersonId::value).toList()));
    }

    /** Those in which somebody must sign whose last day lies between the two, both included. */
    List<SlipId> dueBetween(LocalDate from, LocalDate to) {
        return withOpenTurn(TURN.DUE_ON.between(from, to));
    }

    List<SlipId> about(Collection<SubjectRef> subjects) {
        return ids(DSL.row(SLIP.SUBJECT_KIND, SLIP.SUBJECT_ID)
                .in(subjects.stream().map(one -> DSL.row(one.kind(), one.id())).toList()));
    }

    /** Whoever asks the same waits until this transaction is over, so that two who ask at once do not both hear no. */
    boolean underWay(String kind, SubjectRef subject) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", kind + " " + subject);
        return database.fetchExists(
                SLIP,
                SLIP.SUBJECT_KIND.eq(subject.kind()),
                SLIP.SUBJECT_ID.eq(subject.id()),
                SLIP.KIND.eq(kind),
                SLIP.ENDED_AT.isNull());
    }

    List<SlipId> unended() {
        return ids(SLIP.ENDED_AT.isNull());
    }

    private List<SlipId> withOpenTurn(Condition which) {
        return ids(SLIP.ID.in(DSL.select(TURN.SLIP)
                .from(TURN)
                .where(TURN.STATE.eq(TurnState.OPEN.name()))
                .and(which)));
    }

    /** In one order everywhere, so that whoever holds several never waits for one who waits for him. */
    private List<SlipId> ids(Condition which) {
        return database.select(SLIP.ID).from(SLIP).where(which).orderBy(SLIP.ID).fetch(row -> new SlipId(row.value1()));
    }

    /** 我发起的 Newest first. */
    List<FiledSlip> startedBy(PersonId starter, int most) {
        return filed(slips(SLIP.STARTER.eq(starter.value()))
                .orderBy(SLIP.STARTED_AT.desc(), SLIP.ID.desc())
                .limit(most)
                .fetch());
    }

    /** Those about the subject that have not ended, oldest first. */
    List<FiledSlip> underWay(SubjectRef subject) {
        return filed(slips(SLIP.SUBJECT_KIND
                        .eq(subject.kind())
                        .and(SLIP.SUBJECT_ID.eq(subject.id()))
                        .and(SLIP.ENDED_AT.isNull()))
                .orderBy(SLIP.STARTED_AT, SLIP.ID)
                .fetch());
    }

    /** Those of the kind begun in the court since that moment, newest first. */
    List<FiledSlip> begun(CourtId court, String kind, OffsetDateTime since, int most) {
        return filed(slips(SLIP.COURT.eq(court.value()).and(SLIP.KIND.eq(kind)).and(SLIP.STARTED_AT.ge(since)))
                .orderBy(SLIP.STARTED_AT.desc(), SLIP.ID.desc())
                .limit(most)
                .fetch());
    }

    void insert(FiledSlip filed, SlipAct act) {
        rows.insert(filed);
        addForm(filed);
        update(filed, List.of(), act);
        saveReaders(filed, Map.of());
    }

    /** What a move has made of it, with the move's line among the acts 办理记录. */
    void update(FiledSlip filed, Slip before, SlipAct act) {
        if (filed.slip().formVersion() != before.formVersion()) {
            addForm(filed);
        }
        update(filed, before.turns(), act);
        saveReaders(filed, before.readers());
    }

    /** What the passing day has made of it. */
    void update(FiledSlip filed, Slip before) {
        database.connection(known -> {
            Sql.execute(known, SlipRows.UPDATE, SlipRows.values(filed));
            Sql.execute(known, TurnRows.SAVE, TurnRows.values(filed, before.turns()));
        });
        saveReaders(filed, before.readers());
    }

    private void update(FiledSlip filed, List<Turn> before, SlipAct act) {
        database.connection(known -> Sql.execute(
                known,
                MOVE,
                Sql.values(SlipRows.values(filed), TurnRows.values(filed, before), Acts.values(filed, act))));
    }

    /** 各轮表单 The forms as submitted, by version. */
    Map<Integer, Form> forms(SlipId id) {
        return database.select(FORM.VERSION, FORM.FILLED)
                .from(FORM)
                .where(FORM.SLIP.eq(id.value()))
                .fetchMap(row -> row.value1(), row -> SlipJson.form(row.value2().data()));
    }

    private SelectConditionStep<Record> slips(Condition which) {
        return slips(database, which);
    }

    private static SelectConditionStep<Record> slips(DSLContext asked, Condition which) {
        return asked.select(SLIP.fields())
                .select(FORM.FILLED, READERS, READ)
                .from(SLIP)
                .join(FORM)
                .on(FORM.SLIP.eq(SLIP.ID), FORM.VERSION.eq(SLIP.FORM_VERSION))
                .where(which);
    }

    /** One statement more, however many slips. */
    private List<FiledSlip> filed(Result<Record> found) {
        Map<UUID, List<TurnRows.Kept>> kept = turns.of(found.map(row -> row.get(SLIP.ID)));
        return found.map(row -> rows.read(
                row,
                SlipJson.form(row.get(FORM.FILLED).data()),
                kept.getOrDefault(row.get(SLIP.ID), List.of()),
                readers(row.get(READERS), row.get(READ))));
    }

    private static Map<PersonId, Boolean> readers(UUID[] people, Boolean[] read) {
        Map<PersonId, Boolean> readers = new HashMap<>();
        for (int i = 0; i < people.length; i++) {
            readers.put(new PersonId(people[i]), read[i]);
        }
        return readers;
    }

    private static <T> Field<T[]> ofReaders(Field<T> column) {
        return DSL.array(DSL.select(column)
                        .from(READER)
                        .where(READER.SLIP.eq(SLIP.ID))
                        .orderBy(READER.PERSON))
                .as(column.getName() + "_of_readers");
    }

    private void addForm(FiledSlip filed) {
        database.insertInto(FORM)
                .set(FORM.SLIP, filed.id().value())
                .set(FORM.COURT, filed.court().value())
                .set(FORM.VERSION, filed.slip().formVersion())
                .set(FORM.FILLED, JSONB.valueOf(SlipJson.of(filed.slip().form())))
                .set(FORM.SUBMITTED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    private void saveReaders(FiledSlip filed, Map<PersonId, Boolean> before) {
        Map<PersonId, Boolean> changed = new HashMap<>(filed.slip().readers());
        changed.entrySet().removeAll(before.entrySet());
        List<UUID> people = new ArrayList<>();
        List<Boolean> read = new ArrayList<>();
        changed.forEach((person, done) -> {
            people.add(person.value());
            read.add(done);
        });
        if (!people.isEmpty()) {
            database.execute(
                    """
                    insert into circulation.reader (slip, court, person, read)
                    select ?::uuid, ?::text, * from unnest(?::uuid[], ?::bool[])
                    on conflict (slip, person) do update set read = excluded.read\
                    """,
                    filed.id().value(),
                    filed.court().value(),
                    people.toArray(UUID[]::new),
                    read.toArray(Boolean[]::new));
        }
    }
}
