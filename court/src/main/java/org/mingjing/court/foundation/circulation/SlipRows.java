package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.SLIP;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 流转单行 */
@Component
class SlipRows {

    private final DSLContext database;
    private final Routes routes;
    private final Clock clock;

    SlipRows(DSLContext database, Routes routes, Clock clock) {
        this.database = database;
        this.routes = routes;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    FiledSlip read(
            Record row,
            Form form,
            List<Turn> turns,
            Map<PersonId, Boolean> readers,
            Map<Integer, FiledSlip.Times> times) {
        UUID forWhom = row.get(SLIP.FOR_WHOM);
        PersonId starter = new PersonId(row.get(SLIP.STARTER));
        Slip slip = new Slip(
                routes.version(row.get(SLIP.KIND), row.get(SLIP.ROUTE_VERSION)),
                forWhom == null ? Set.of(starter) : Set.of(starter, new PersonId(forWhom)),
                form,
                row.get(SLIP.FORM_VERSION),
                SlipState.valueOf(row.get(SLIP.STATE)),
                row.get(SLIP.ROUND),
                row.get(SLIP.STEP),
                turns,
                readers,
                row.get(SLIP.FRESH),
                row.get(SLIP.LAST_TURN),
                row.get(SLIP.REMINDED_ON));
        return new FiledSlip(
                new SlipId(row.get(SLIP.ID)),
                new CourtId(row.get(SLIP.COURT)),
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
        Set<PersonId> others = new HashSet<>(slip.requesters());
        others.remove(filed.starter());
        database.insertInto(SLIP)
                .set(SLIP.ID, filed.id().value())
                .set(SLIP.COURT, filed.court().value())
                .set(SLIP.KIND, filed.kind())
                .set(SLIP.ROUTE_VERSION, slip.route().version())
                .set(SLIP.SUBJECT_KIND, filed.subject().kind())
                .set(SLIP.SUBJECT_ID, filed.subject().id())
                .set(SLIP.TITLE, filed.title())
                .set(SLIP.STARTER, filed.starter().value())
                .set(
                        SLIP.FOR_WHOM,
                        others.isEmpty() ? null : others.iterator().next().value())
                .set(SLIP.STATE, slip.state().name())
                .set(SLIP.ROUND, slip.round())
                .set(SLIP.STEP, slip.step())
                .set(SLIP.FORM_VERSION, slip.formVersion())
                .set(SLIP.FRESH, slip.fresh())
                .set(SLIP.LAST_TURN, slip.last())
                .set(SLIP.REMINDED_ON, slip.remindedOn())
                .set(SLIP.STARTED_AT, filed.startedAt())
                .set(SLIP.ENDED_AT, filed.endedAt())
                .execute();
    }

    void update(FiledSlip filed) {
        Slip slip = filed.slip();
        database.update(SLIP)
                .set(SLIP.STATE, slip.state().name())
                .set(SLIP.ROUND, slip.round())
                .set(SLIP.STEP, slip.step())
                .set(SLIP.FORM_VERSION, slip.formVersion())
                .set(SLIP.FRESH, slip.fresh())
                .set(SLIP.LAST_TURN, slip.last())
                .set(SLIP.REMINDED_ON, slip.remindedOn())
                .set(SLIP.ENDED_AT, filed.endedAt())
                .where(SLIP.ID.eq(filed.id().value()))
                .execute();
    }
}
