package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.FORM;
import static org.mingjing.court.foundation.circulation.tables.Tables.READER;
import static org.mingjing.court.foundation.circulation.tables.Tables.SLIP;
import static org.mingjing.court.foundation.circulation.tables.Tables.TURN;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Repository;

/** 流转单簿 The slips of the court. Called inside CourtBoundary. */
@Repository
class Slips {

    private final DSLContext database;
    private final SlipRows rows;
    private final TurnRows turns;

    Slips(DSLContext database, SlipRows rows, TurnRows turns) {
        this.database = database;
        this.rows = rows;
        this.turns = turns;
    }

    Optional<FiledSlip> find(SlipId id) {
        return database.select(SLIP.fields())
                .select(FORM.FILLED)
                .from(SLIP)
                .join(FORM)
                .on(FORM.SLIP.eq(SLIP.ID), FORM.VERSION.eq(SLIP.FORM_VERSION))
                .where(SLIP.ID.eq(id.value()))
                .fetchOptional(this::read);
    }

    /** With its row held, so that two moves at once come one after the other. */
    Optional<FiledSlip> findToMove(SlipId id) {
        return database.select(SLIP.fields())
                .select(FORM.FILLED)
                .from(SLIP)
                .join(FORM)
                .on(FORM.SLIP.eq(SLIP.ID), FORM.VERSION.eq(SLIP.FORM_VERSION))
                .where(SLIP.ID.eq(id.value()))
                .forUpdate()
                .of(SLIP)
                .fetchOptional(this::read);
    }

    /** Those in which one of these people must sign now. */
    List<FiledSlip> heldBy(Collection<PersonId> people) {
        return database
                .selectDistinct(TURN.SLIP)
                .from(TURN)
                .where(TURN.STATE.eq(TurnState.OPEN.name()))
                .and(TURN.HOLDER.in(people.stream().map(PersonId::value).toList()))
                .fetch(row -> new SlipId(row.value1()))
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** 我发起的 Newest first. */
    List<FiledSlip> startedBy(PersonId starter, int most) {
        return database
                .select(SLIP.ID)
                .from(SLIP)
                .where(SLIP.STARTER.eq(starter.value()))
                .orderBy(SLIP.STARTED_AT.desc(), SLIP.ID.desc())
                .limit(most)
                .fetch(row -> new SlipId(row.value1()))
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    void insert(FiledSlip filed) {
        rows.insert(filed);
        addForm(filed);
        turns.save(filed);
        saveReaders(filed, Slip.draft(filed.slip().route(), filed.slip().requesters()));
    }

    void update(FiledSlip filed, Slip before) {
        rows.update(filed);
        if (filed.slip().formVersion() != before.formVersion()) {
            addForm(filed);
        }
        turns.save(filed, before);
        saveReaders(filed, before);
    }

    /** 各轮表单 The forms as submitted, by version. */
    Map<Integer, Form> forms(SlipId id) {
        return database.select(FORM.VERSION, FORM.FILLED)
                .from(FORM)
                .where(FORM.SLIP.eq(id.value()))
                .fetchMap(row -> row.value1(), row -> SlipJson.form(row.value2().data()));
    }

    private FiledSlip read(Record row) {
        UUID id = row.get(SLIP.ID);
        List<TurnRows.Kept> kept = turns.of(id);
        Map<PersonId, Boolean> readers = database.select(READER.PERSON, READER.READ)
                .from(READER)
                .where(READER.SLIP.eq(id))
                .fetchMap(reader -> new PersonId(reader.value1()), reader -> reader.value2());
        Map<Integer, FiledSlip.Times> times = kept.stream()
                .filter(turn -> turn.times() != null)
                .collect(Collectors.toMap(turn -> turn.turn().number(), TurnRows.Kept::timesOf));
        Form form = SlipJson.form(row.get(FORM.FILLED).data());
        return rows.read(row, form, kept.stream().map(TurnRows.Kept::turn).toList(), readers, times);
    }

    private void addForm(FiledSlip filed) {
        OffsetDateTime now = rows.now();
        database.insertInto(FORM)
                .set(FORM.SLIP, filed.id().value())
                .set(FORM.COURT, filed.court().value())
                .set(FORM.VERSION, filed.slip().formVersion())
                .set(FORM.FILLED, JSONB.valueOf(SlipJson.of(filed.slip().form())))
                .set(FORM.SUBMITTED_AT, now)
                .execute();
    }

    private void saveReaders(FiledSlip filed, Slip before) {
        Map<PersonId, Boolean> changed = new HashMap<>(filed.slip().readers());
        changed.entrySet().removeAll(before.readers().entrySet());
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
