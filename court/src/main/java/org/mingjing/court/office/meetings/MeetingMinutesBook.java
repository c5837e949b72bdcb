package org.mingjing.court.office.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mingjing.court.office.meetings.tables.Tables.DECISION;
import static org.mingjing.court.office.meetings.tables.Tables.MINUTES;
import static org.mingjing.court.office.meetings.tables.Tables.PASSAGE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.meetings.MinutesText.Decided;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.mingjing.court.office.meetings.tables.tables.records.DecisionRecord;
import org.mingjing.court.office.meetings.tables.tables.records.MinutesRecord;
import org.mingjing.court.office.meetings.tables.tables.records.PassageRecord;
import org.springframework.stereotype.Repository;

/** 纪要簿 Every version of the minutes of every meeting. Called inside CourtBoundary, by whoever saw the meeting. */
@Repository
public class MeetingMinutesBook {

    private final DSLContext database;

    MeetingMinutesBook(DSLContext database) {
        this.database = database;
    }

    /** The last version. */
    public Optional<MeetingMinutes> latest(MeetingId meeting) {
        return database.selectFrom(MINUTES)
                .where(MINUTES.MEETING.eq(meeting.value()))
                .orderBy(MINUTES.VERSION.desc())
                .limit(1)
                .fetchOptional()
                .map(this::read);
    }

    private MeetingMinutes read(MinutesRecord row) {
        List<Passage> passages = database.selectFrom(PASSAGE)
                .where(PASSAGE.MEETING.eq(row.getMeeting()))
                .and(PASSAGE.VERSION.eq(row.getVersion()))
                .fetch(one -> new Passage(one.getItem(), one.getText()));
        List<MeetingMinutes.Taken> decisions = database.selectFrom(DECISION)
                .where(DECISION.MEETING.eq(row.getMeeting()))
                .and(DECISION.VERSION.eq(row.getVersion()))
                .orderBy(DECISION.NO)
                .fetch(one -> new MeetingMinutes.Taken(
                        one.getId(),
                        new Decided(one.getText(), MeetingRows.person(one.getLead()), one.getDueOn()),
                        one.getMatter()));
        return new MeetingMinutes(
                row.getVersion(),
                new MinutesText(
                        row.getOpening(),
                        row.getObservers(),
                        passages,
                        decisions.stream().map(MeetingMinutes.Taken::decided).toList()),
                decisions,
                new PersonId(row.getWrittenBy()),
                row.getWrittenAt());
    }

    void add(Meeting meeting, int version, MinutesText text, PersonId by, OffsetDateTime at) {
        database.batchInsert(rows(meeting, version, text, by, at)).execute();
    }

    /** 补录 The first and only version of each. */
    void addAll(List<Meeting> held, List<MinutesText> texts) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            MeetingStep closed = held.get(i).steps().get(1);
            rows.addAll(rows(held.get(i), 1, texts.get(i), closed.by(), closed.recordedAt()));
        }
        rows.sort(Comparator.comparingInt(
                row -> row instanceof MinutesRecord ? 0 : row instanceof PassageRecord ? 1 : 2));
        database.batchInsert(rows).execute();
    }

    private static List<UpdatableRecord<?>> rows(
            Meeting meeting, int version, MinutesText text, PersonId by, OffsetDateTime at) {
        UUID id = meeting.id().value();
        String court = meeting.court().value();
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        rows.add(new MinutesRecord(id, version, court, text.opening(), text.observers(), by.value(), at));
        text.passages().forEach(one -> rows.add(new PassageRecord(id, version, one.item(), court, one.text())));
        int no = 0;
        for (Decided one : text.decisions()) {
            PersonId lead = one.lead();
            no++;
            rows.add(new DecisionRecord(
                    UUID.nameUUIDFromBytes((id + " " + version + " " + no).getBytes(UTF_8)),
                    id,
                    version,
                    no,
                    court,
                    one.text(),
                    lead == null ? null : lead.value(),
                    one.due(),
                    null));
        }
        return rows;
    }

    /** 成为督办事项 */
    void became(UUID decision, UUID matter) {
        database.update(DECISION)
                .set(DECISION.MATTER, matter)
                .where(DECISION.ID.eq(decision))
                .execute();
    }
}
