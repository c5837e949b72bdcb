package org.mingjing.court.foundation.calendar;

import static org.mingjing.court.foundation.calendar.tables.Tables.NOTICE;
import static org.mingjing.court.foundation.calendar.tables.Tables.NOTICE_DAY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.CalendarDay;
import org.springframework.stereotype.Repository;

/** 通知册 The notices recorded here, newest first. */
@Repository
public class Notices {

    private final DSLContext database;
    private final Clock clock;

    Notices(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<CalendarNotice> find(NoticeId id) {
        return select(NOTICE.ID.eq(id.value())).stream().findFirst();
    }

    public List<CalendarNotice> all() {
        return select(DSL.noCondition());
    }

    NoticeId add(ProposeNotice proposal) {
        CourtId onlyFor = proposal.onlyFor();
        var id = database.insertInto(NOTICE)
                .set(NOTICE.TITLE, proposal.title())
                .set(NOTICE.DOCUMENT_NO, proposal.documentNo())
                .set(NOTICE.PUBLISHED_ON, proposal.publishedOn())
                .set(NOTICE.YEAR, (short) proposal.year())
                .set(NOTICE.COURT, onlyFor == null ? null : onlyFor.value())
                .set(NOTICE.STATE, stored(CalendarNotice.State.PROPOSED))
                .set(NOTICE.PROPOSED_BY, proposal.origin().who().id().value())
                .set(NOTICE.PROPOSED_AT, OffsetDateTime.now(clock))
                .returning(NOTICE.ID)
                .fetchSingle()
                .getId();
        for (CalendarDay day : proposal.days()) {
            database.insertInto(NOTICE_DAY)
                    .set(NOTICE_DAY.NOTICE, id)
                    .set(NOTICE_DAY.DAY, day.date())
                    .set(NOTICE_DAY.OFF, day.off())
                    .set(NOTICE_DAY.NAME, day.name())
                    .execute();
        }
        return new NoticeId(id);
    }

    /** Only a proposed notice changes; the answer tells whether it did. */
    boolean decide(NoticeId id, CalendarNotice.State state, PersonId by) {
        return database.update(NOTICE)
                        .set(NOTICE.STATE, stored(state))
                        .set(NOTICE.CONFIRMED_BY, state == CalendarNotice.State.APPLIED ? by.value() : null)
                        .set(NOTICE.CONFIRMED_AT, OffsetDateTime.now(clock))
                        .where(NOTICE.ID.eq(id.value()))
                        .and(NOTICE.STATE.eq(stored(CalendarNotice.State.PROPOSED)))
                        .execute()
                == 1;
    }

    private List<CalendarNotice> select(Condition which) {
        var days = database.select(NOTICE_DAY.NOTICE, NOTICE_DAY.DAY, NOTICE_DAY.OFF, NOTICE_DAY.NAME)
                .from(NOTICE_DAY)
                .orderBy(NOTICE_DAY.DAY)
                .fetchGroups(
                        NOTICE_DAY.NOTICE,
                        row -> new CalendarDay(
                                row.get(NOTICE_DAY.DAY), row.get(NOTICE_DAY.OFF), row.get(NOTICE_DAY.NAME)));
        return database.selectFrom(NOTICE)
                .where(which)
                .orderBy(NOTICE.PUBLISHED_ON.desc(), NOTICE.PROPOSED_AT.desc())
                .fetch(row -> read(row, days.getOrDefault(row.get(NOTICE.ID), List.of())));
    }

    private static CalendarNotice read(Record row, List<CalendarDay> days) {
        return new CalendarNotice(
                new NoticeId(row.get(NOTICE.ID)),
                row.get(NOTICE.TITLE),
                row.get(NOTICE.DOCUMENT_NO),
                row.get(NOTICE.PUBLISHED_ON),
                row.get(NOTICE.YEAR),
                row.get(NOTICE.COURT) == null ? null : new CourtId(row.get(NOTICE.COURT)),
                CalendarNotice.State.valueOf(row.get(NOTICE.STATE).toUpperCase(Locale.ROOT)),
                new PersonId(row.get(NOTICE.PROPOSED_BY)),
                row.get(NOTICE.PROPOSED_AT),
                row.get(NOTICE.CONFIRMED_BY) == null ? null : new PersonId(row.get(NOTICE.CONFIRMED_BY)),
                row.get(NOTICE.CONFIRMED_AT),
                days);
    }

    private static String stored(CalendarNotice.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
