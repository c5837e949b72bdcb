package org.mingjing.court.office.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.tables.tables.records.MatterRecord;
import org.mingjing.court.office.followup.tables.tables.records.MilestoneRecord;
import org.mingjing.court.office.followup.tables.tables.records.ParticipantRecord;
import org.mingjing.court.office.followup.tables.tables.records.StepRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;

/** 督办行 */
final class MatterRows {

    private MatterRows() {}

    static Matter matter(
            MatterRecord row, List<ParticipantRecord> people, List<Milestone> milestones, List<MatterStep> steps) {
        UUID leader = row.getLeader();
        return new Matter(
                new MatterId(row.getId()),
                new CourtId(row.getCourt()),
                row.getYear(),
                row.getSerial(),
                new MatterSource(
                        SourceKind.of(row.getSource()),
                        subject(row.getSourceKind(), row.getSourceId()),
                        row.getSourceTitle(),
                        row.getSourceLink()),
                row.getTitle(),
                row.getRequirement(),
                leader == null ? null : new PersonId(leader),
                new PersonId(row.getSupervisor()),
                new DivisionId(row.getDivision()),
                new PersonId(row.getLead()),
                people.stream()
                        .filter(one -> !one.getLeads())
                        .map(one -> new PersonId(one.getPerson()))
                        .toList(),
                row.getOpenedOn(),
                row.getSetFor(),
                new MatterStanding(
                        MatterState.of(row.getState()),
                        row.getDueOn(),
                        row.getHeardOn(),
                        row.getReplyBy(),
                        row.getAskedUntil(),
                        row.getAskedOn(),
                        row.getReturns(),
                        row.getClosedOn()),
                row.getRevision(),
                milestones,
                steps);
    }

    private static @Nullable SubjectRef subject(@Nullable String kind, @Nullable String id) {
        return kind == null || id == null ? null : new SubjectRef(kind, id);
    }

    static Milestone milestone(MilestoneRecord row) {
        return new Milestone(row.getNo(), row.getTitle(), row.getDueOn(), row.getDoneOn());
    }

    static MatterStep step(StepRecord row) {
        return new MatterStep(
                row.getNo(),
                MatterAct.of(row.getAct()),
                row.getOnDay(),
                row.getNote(),
                row.getUntil(),
                row.getRecordedAt(),
                new PersonId(row.getRecordedBy()));
    }

    static MatterRecord row(Matter matter) {
        MatterRecord row = standing(matter.standing());
        MatterSource source = matter.source();
        SubjectRef subject = source.subject();
        PersonId leader = matter.leader();
        row.setId(matter.id().value());
        row.setCourt(matter.court().value());
        row.setYear(matter.year());
        row.setSerial(matter.serial());
        row.setSource(source.kind().word());
        row.setSourceKind(subject == null ? null : subject.kind());
        row.setSourceId(subject == null ? null : subject.id());
        row.setSourceTitle(source.title());
        row.setSourceLink(source.link());
        row.setTitle(matter.title());
        row.setRequirement(matter.requirement());
        row.setLeader(leader == null ? null : leader.value());
        row.setSupervisor(matter.supervisor().value());
        row.setDivision(matter.division().value());
        row.setLead(matter.lead().value());
        row.setOpenedOn(matter.openedOn());
        row.setSetFor(matter.setFor());
        return row;
    }

    static MatterRecord standing(MatterStanding standing) {
        MatterRecord row = new MatterRecord();
        row.setState(standing.state().word());
        row.setDueOn(standing.dueOn());
        row.setHeardOn(standing.heardOn());
        row.setReplyBy(standing.replyBy());
        row.setAskedUntil(standing.askedUntil());
        row.setAskedOn(standing.askedOn());
        row.setReturns(standing.returns());
        row.setClosedOn(standing.closedOn());
        return row;
    }

    static List<ParticipantRecord> participants(Matter matter, Map<UUID, DivisionId> divisions) {
        List<PersonId> people = new ArrayList<>();
        people.add(matter.lead());
        people.addAll(matter.assisting());
        List<ParticipantRecord> rows = new ArrayList<>();
        for (PersonId person : people) {
            DivisionId division = divisions.get(person.value());
            ParticipantRecord row = new ParticipantRecord();
            row.setMatter(matter.id().value());
            row.setCourt(matter.court().value());
            row.setPerson(person.value());
            row.setDivision(division == null ? null : division.value());
            row.setLeads(person.equals(matter.lead()));
            row.setPlace(rows.size());
            rows.add(row);
        }
        return rows;
    }

    static MilestoneRecord row(Matter matter, Milestone milestone) {
        MilestoneRecord row = new MilestoneRecord();
        row.setMatter(matter.id().value());
        row.setNo(milestone.no());
        row.setCourt(matter.court().value());
        row.setTitle(milestone.title());
        row.setDueOn(milestone.dueOn());
        row.setDoneOn(milestone.doneOn());
        return row;
    }

    static StepRecord row(Matter matter, MatterStep step) {
        StepRecord row = new StepRecord();
        row.setMatter(matter.id().value());
        row.setNo(step.no());
        row.setCourt(matter.court().value());
        row.setAct(step.act().word());
        row.setOnDay(step.on());
        row.setNote(step.note());
        row.setUntil(step.until());
        row.setRecordedAt(step.recordedAt());
        row.setRecordedBy(step.by().value());
        return row;
    }
}
