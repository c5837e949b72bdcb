package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.SLIP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.tables.tables.records.SlipRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 流转单行 */
@Component
class SlipRows {

    /** What a move may change. */
    static final String UPDATE = """
        update circulation.slip
        set state = ?, round = ?, step = ?, form_version = ?, fresh = ?, last_turn = ?, reminded_on = ?::date,
            ended_at = ?::timestamptz, title = ?
        where id = ?\
        """;

    private final DSLContext database;
    private final Routes routes;

    SlipRows(DSLContext database, Routes routes) {
        this.database = database;
        this.routes = routes;
    }

    FiledSlip read(Record row, Form form, List<TurnRows.Kept> turns, Map<PersonId, Boolean> readers) {
        Map<Integer, FiledSlip.Times> times = new HashMap<>();
        turns.forEach(kept -> {
            FiledSlip.Times known = kept.times();
            if (known != null) {
                times.put(kept.turn().number(), known);
            }
        });
        UUID forWhom = row.get(SLIP.FOR_WHOM);
        PersonId starter = new PersonId(row.get(SLIP.STARTER));
        CourtId court = new CourtId(row.get(SLIP.COURT));
        Slip slip = new Slip(
                routes.version(court, row.get(SLIP.KIND), row.get(SLIP.ROUTE_VERSION)),
                forWhom == null ? Set.of(starter) : Set.of(starter, new PersonId(forWhom)),
                form,
                row.get(SLIP.FORM_VERSION),
                SlipState.valueOf(row.get(SLIP.STATE)),
                row.get(SLIP.ROUND),
                row.get(SLIP.STEP),
                turns.stream().map(TurnRows.Kept::turn).toList(),
                readers,
                row.get(SLIP.FRESH),
                row.get(SLIP.LAST_TURN),
                row.get(SLIP.REMINDED_ON));
        return new FiledSlip(
                new SlipId(row.get(SLIP.ID)),
                court,
                row.get(SLIP.KIND),
                new SubjectRef(row.get(SLIP.SUBJECT_KIND), row.get(SLIP.SUBJECT_ID)),
                row.get(SLIP.TITLE),
                starter,
                slip,
                times,
                row.get(SLIP.STARTED_AT),
                row.get(SLIP.ENDED_AT));
    }

    void insert(FiledSlip filed) {
        Slip slip = filed.slip();
        SlipRecord row = new SlipRecord();
        row.setId(filed.id().value());
        row.setCourt(filed.court().value());
        row.setKind(filed.kind());
        row.setRouteVersion(slip.route().version());
        row.setSubjectKind(filed.subject().kind());
        row.setSubjectId(filed.subject().id());
        row.setTitle(filed.title());
        row.setStarter(filed.starter().value());
        slip.requesters().stream()
                .filter(person -> !person.equals(filed.starter()))
                .findFirst()
                .ifPresent(person -> row.setForWhom(person.value()));
        row.setState(slip.state().name());
        row.setRound(slip.round());
        row.setStep(slip.step());
        row.setFormVersion(slip.formVersion());
        row.setFresh(slip.fresh());
        row.setLastTurn(slip.last());
        row.setRemindedOn(slip.remindedOn());
        row.setStartedAt(filed.startedAt());
        row.setEndedAt(filed.endedAt());
        database.insertInto(SLIP).set(row).execute();
    }

    static @Nullable Object[] values(FiledSlip filed) {
        Slip slip = filed.slip();
        return new Object[] {
            slip.state().name(),
            slip.round(),
            slip.step(),
            slip.formVersion(),
            slip.fresh(),
            slip.last(),
            slip.remindedOn(),
            filed.endedAt(),
            filed.title(),
            filed.id().value()
        };
    }
}
