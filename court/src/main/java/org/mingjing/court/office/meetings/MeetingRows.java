package org.mingjing.court.office.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.office.meetings.tables.tables.records.ItemRecord;
import org.mingjing.court.office.meetings.tables.tables.records.MeetingRecord;
import org.mingjing.court.office.meetings.tables.tables.records.ParticipantRecord;
import org.mingjing.court.office.meetings.tables.tables.records.StepRecord;
import org.mingjing.kernel.CourtId;

/** 会议的行 Between meetings and the rows that hold them. */
final class MeetingRows {

    private MeetingRows() {}

    static Meeting meeting(
            MeetingRecord row,
            List<MeetingParticipant> participants,
            List<AgendaItem> agenda,
            List<MeetingStep> steps) {
        UUID room = row.getRoom();
        return new Meeting(
                new MeetingId(row.getId()),
                new CourtId(row.getCourt()),
                new MeetingPlan(
                        row.getTitle(),
                        row.getKind(),
                        room == null ? null : new RoomId(room),
                        row.getLink(),
                        new RoomTime(row.getDay(), row.getStarts(), row.getEnds()),
                        new PersonId(row.getChair()),
                        new PersonId(row.getKeeper()),
                        participants.stream().map(MeetingParticipant::person).toList(),
                        agenda),
                new PersonId(row.getOrganiser()),
                row.getCalledOn(),
                MeetingState.of(row.getState()),
                row.getHeldOn(),
                row.getIssueNo() == null
                        ? null
                        : new Meeting.Issue(row.getIssueYear(), row.getIssueNo(), row.getConfirmedOn()),
                participants,
                steps,
                row.getRevision());
    }

    static MeetingParticipant participant(ParticipantRecord row) {
        return new MeetingParticipant(
                new PersonId(row.getPerson()),
                MeetingReply.of(row.getReply()),
                row.getReason(),
                MeetingPresence.of(row.getPresence()),
                row.getCameAt(),
                row.getByHand(),
                row.getUnread());
    }

    static AgendaItem item(ItemRecord row) {
        return new AgendaItem(row.getId(), row.getTitle(), person(row.getPresenter()));
    }

    static MeetingStep step(StepRecord row) {
        return new MeetingStep(
                row.getNo(),
                MeetingAct.of(row.getAct()),
                row.getOnDay(),
                row.getNote(),
                row.getRecordedAt(),
                new PersonId(row.getRecordedBy()));
    }

    /** All that may change. */
    static MeetingRecord row(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        RoomId room = plan.room();
        Meeting.Issue issue = meeting.issue();
        MeetingRecord row = new MeetingRecord();
        row.setTitle(plan.title());
        row.setKind(plan.kind());
        row.setRoom(room == null ? null : room.value());
        row.setLink(plan.link());
        row.setDay(plan.time().day());
        row.setStarts(plan.time().from());
        row.setEnds(plan.time().to());
        row.setChair(plan.chair().value());
        row.setKeeper(plan.keeper().value());
        row.setState(meeting.state().word());
        row.setHeldOn(meeting.heldOn());
        row.setIssueYear(issue == null ? null : issue.year());
        row.setIssueNo(issue == null ? null : issue.no());
        row.setConfirmedOn(issue == null ? null : issue.on());
        return row;
    }

    /** With what is written once. */
    static MeetingRecord row(Meeting meeting, byte[] secret) {
        MeetingRecord row = row(meeting);
        row.setId(meeting.id().value());
        row.setCourt(meeting.court().value());
        row.setOrganiser(meeting.organiser().value());
        row.setCalledOn(meeting.calledOn());
        row.setSecret(secret);
        return row;
    }

    static List<ParticipantRecord> participants(Meeting meeting) {
        List<ParticipantRecord> rows = new ArrayList<>();
        for (MeetingParticipant one : meeting.participants()) {
            rows.add(new ParticipantRecord(
                    meeting.id().value(),
                    meeting.court().value(),
                    one.person().value(),
                    rows.size(),
                    true,
                    one.reply().word(),
                    one.reason(),
                    one.presence().word(),
                    one.cameAt(),
                    one.byHand(),
                    one.unread()));
        }
        return rows;
    }

    static List<ItemRecord> items(Meeting meeting) {
        List<ItemRecord> rows = new ArrayList<>();
        for (AgendaItem item : meeting.plan().agenda()) {
            PersonId presenter = item.presenter();
            rows.add(new ItemRecord(
                    item.id(),
                    meeting.id().value(),
                    meeting.court().value(),
                    rows.size() + 1,
                    item.title(),
                    presenter == null ? null : presenter.value(),
                    false));
        }
        return rows;
    }

    static StepRecord row(Meeting meeting, MeetingStep step) {
        return new StepRecord(
                meeting.id().value(),
                step.no(),
                meeting.court().value(),
                step.act().word(),
                step.on(),
                step.note(),
                step.recordedAt(),
                step.by().value());
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
