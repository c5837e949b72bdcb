package org.mingjing.court.office.meetings;

import static org.mingjing.court.office.meetings.tables.Tables.ABSENCE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.tables.tables.records.AbsenceRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 请假缺席簿 Called inside CourtBoundary. */
@Repository
public class MeetingAbsences {

    private final DSLContext database;

    MeetingAbsences(DSLContext database) {
        this.database = database;
    }

    /** 待定 Those about which somebody has to decide as the meeting stands. */
    public List<MeetingAbsence> open(Meeting meeting) {
        return meeting.state() == MeetingState.FIXED
                ? fetch(ABSENCE.MEETING.eq(meeting.id().value())).stream()
                        .filter(one -> one.open(meeting))
                        .toList()
                : List.of();
    }

    List<MeetingAbsence> of(SubjectRef cause) {
        return fetch(ABSENCE.CAUSE.eq(cause.toString()));
    }

    void add(MeetingAbsence one) {
        database.insertInto(ABSENCE)
                .set(new AbsenceRecord(
                        one.meeting().value(),
                        one.person().value(),
                        one.cause(),
                        one.court().value(),
                        one.part().word(),
                        one.since(),
                        one.until(),
                        one.reply().word(),
                        one.reason(),
                        one.noted(),
                        false))
                .onConflictDoNothing()
                .execute();
    }

    /** 知悉 All of a meeting. */
    void note(MeetingId meeting) {
        database.update(ABSENCE)
                .set(ABSENCE.NOTED, true)
                .where(ABSENCE.MEETING.eq(meeting.value()))
                .execute();
    }

    void back(MeetingAbsence one) {
        database.update(ABSENCE)
                .set(ABSENCE.BACK, true)
                .where(ABSENCE.MEETING.eq(one.meeting().value()))
                .and(ABSENCE.PERSON.eq(one.person().value()))
                .and(ABSENCE.CAUSE.eq(one.cause()))
                .execute();
    }

    private List<MeetingAbsence> fetch(Condition which) {
        return database.selectFrom(ABSENCE)
                .where(which)
                .andNot(ABSENCE.BACK)
                .orderBy(ABSENCE.MEETING, ABSENCE.SINCE, ABSENCE.PERSON)
                .fetch(row -> new MeetingAbsence(
                        new MeetingId(row.getMeeting()),
                        new CourtId(row.getCourt()),
                        new PersonId(row.getPerson()),
                        row.getCause(),
                        MeetingPart.of(row.getPart()),
                        row.getSince(),
                        row.getUntil(),
                        MeetingReply.of(row.getReply()),
                        row.getReason(),
                        row.getNoted()));
    }
}
