package org.mingjing.court.justice.trial;

import static org.mingjing.court.justice.trial.tables.Tables.CONFERENCE;
import static org.mingjing.court.justice.trial.tables.Tables.DELIBERATION;
import static org.mingjing.court.justice.trial.tables.Tables.MINUTES;
import static org.mingjing.court.justice.trial.tables.Tables.OPINION;
import static org.mingjing.court.justice.trial.tables.Tables.QUESTION;
import static org.mingjing.court.justice.trial.tables.Tables.SIGNATURE;
import static org.mingjing.court.justice.trial.tables.Tables.SPEAKER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.trial.tables.tables.records.DeliberationRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.springframework.stereotype.Component;

/** 评议簿 Called inside CourtBoundary, by whoever has made sure that the reader is a member or the clerk. */
@Component
public class Deliberations {

    private final DSLContext database;
    private final Clock clock;

    Deliberations(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Deliberation> of(CaseId id) {
        return read(DELIBERATION.CASE_ID.eq(id.value()));
    }

    /** 已签署 Whether the present deliberation of the case is signed by all. */
    public boolean signed(CaseId id) {
        return of(id).stream()
                .findFirst()
                .filter(one -> one.state() == DeliberationState.SIGNED)
                .isPresent();
    }

    Optional<Deliberation> find(UUID id) {
        return read(DELIBERATION.ID.eq(id)).stream().findFirst();
    }

    Optional<Deliberation> findToChange(UUID id) {
        database.select(DELIBERATION.ID)
                .from(DELIBERATION)
                .where(DELIBERATION.ID.eq(id))
                .forUpdate()
                .execute();
        return read(DELIBERATION.ID.eq(id)).stream().findFirst();
    }

    void insert(Deliberation one, PersonId by, @Nullable UUID panel) {
        String court = one.court().value();
        database.insertInto(DELIBERATION)
                .set(DELIBERATION.ID, one.id())
                .set(DELIBERATION.COURT, court)
                .set(DELIBERATION.CASE_ID, one.caseId().value())
                .set(DELIBERATION.NO, (short) one.no())
                .set(DELIBERATION.PANEL, panel)
                .set(DELIBERATION.STATE, one.state().word())
                .set(DELIBERATION.HEARING_ON, one.hearingOn())
                .set(DELIBERATION.DUE_ON, one.dueOn())
                .set(DELIBERATION.OPENED_ON, one.openedOn())
                .set(DELIBERATION.OPENED_BY, by.value())
                .set(DELIBERATION.INTRODUCTION, "")
                .execute();
        one.voices().forEach(voice -> {
            PersonId person = voice.person();
            AssessorId assessor = voice.assessor();
            database.insertInto(SPEAKER)
                    .set(SPEAKER.DELIBERATION, one.id())
                    .set(SPEAKER.COURT, court)
                    .set(SPEAKER.NO, (short) voice.no())
                    .set(SPEAKER.PERSON, person == null ? null : person.value())
                    .set(SPEAKER.ASSESSOR, assessor == null ? null : assessor.value())
                    .set(SPEAKER.HANDLING, voice.handling())
                    .set(SPEAKER.PRESIDING, voice.presiding())
                    .execute();
        });
        one.questions()
                .forEach(question -> database.insertInto(QUESTION)
                        .set(QUESTION.DELIBERATION, one.id())
                        .set(QUESTION.COURT, court)
                        .set(QUESTION.NO, (short) question.no())
                        .set(QUESTION.KIND, question.kind().name())
                        .set(QUESTION.WORDS, question.words())
                        .set(QUESTION.ANSWERS, question.answers().toArray(String[]::new))
                        .execute());
    }

    void move(UUID id, DeliberationState state, int round, int version, String introduction, String bound) {
        database.update(DELIBERATION)
                .set(DELIBERATION.STATE, state.word())
                .set(DELIBERATION.ROUND, (short) round)
                .set(DELIBERATION.VERSION, (short) version)
                .set(DELIBERATION.INTRODUCTION, introduction)
                .set(DELIBERATION.BOUND, bound)
                .set(DELIBERATION.REVISION, DELIBERATION.REVISION.plus(1))
                .where(DELIBERATION.ID.eq(id))
                .execute();
    }

    void speak(Deliberation of, Opinion opinion) {
        database.insertInto(OPINION)
                .set(OPINION.DELIBERATION, of.id())
                .set(OPINION.COURT, of.court().value())
                .set(OPINION.ROUND, (short) opinion.round())
                .set(OPINION.SPEAKER, (short) opinion.speaker())
                .set(OPINION.WORDS, opinion.words())
                .set(
                        OPINION.VOTES,
                        opinion.votes().stream().map(Integer::shortValue).toArray(Short[]::new))
                .set(OPINION.SPOKEN_ON, opinion.spokenOn())
                .set(OPINION.RECORDED_BY, opinion.recordedBy().value())
                .set(OPINION.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    void ask(Deliberation of, int no, ConferenceKind kind, ConferenceGround ground, LocalDate on, PersonId by) {
        database.insertInto(CONFERENCE)
                .set(CONFERENCE.DELIBERATION, of.id())
                .set(CONFERENCE.COURT, of.court().value())
                .set(CONFERENCE.NO, (short) no)
                .set(CONFERENCE.ROUND, (short) of.round())
                .set(CONFERENCE.KIND, kind.name())
                .set(CONFERENCE.GROUND, ground.name())
                .set(CONFERENCE.ASKED_ON, on)
                .set(CONFERENCE.ASKED_BY, by.value())
                .execute();
    }

    void hold(Deliberation of, int no, LocalDate on, String attended, String opinion) {
        database.update(CONFERENCE)
                .set(CONFERENCE.HELD_ON, on)
                .set(CONFERENCE.ATTENDED, attended)
                .set(CONFERENCE.OPINION, opinion)
                .where(CONFERENCE.DELIBERATION.eq(of.id()))
                .and(CONFERENCE.NO.eq((short) no))
                .execute();
    }

    /** In the order in which they were asked for. */
    public List<ConferenceHeld> conferences(UUID id) {
        return database.selectFrom(CONFERENCE)
                .where(CONFERENCE.DELIBERATION.eq(id))
                .orderBy(CONFERENCE.NO)
                .fetch(row -> new ConferenceHeld(
                        row.getNo(),
                        row.getRound(),
                        ConferenceKind.valueOf(row.getKind()),
                        ConferenceGround.valueOf(row.getGround()),
                        row.getAskedOn(),
                        row.getHeldOn(),
                        row.getAttended(),
                        row.getOpinion()));
    }

    void keep(Deliberation of, DeliberationMinutes minutes) {
        database.insertInto(MINUTES)
                .set(MINUTES.DELIBERATION, of.id())
                .set(MINUTES.COURT, of.court().value())
                .set(MINUTES.VERSION, (short) minutes.version())
                .set(MINUTES.ROUND, (short) minutes.round())
                .set(MINUTES.WORDS, minutes.words())
                .set(MINUTES.REMARKS, minutes.remarks())
                .set(MINUTES.MADE_ON, minutes.madeOn())
                .set(MINUTES.MADE_BY, minutes.madeBy().value())
                .execute();
    }

    void sign(Deliberation of, int speaker, LocalDate on, PersonId by) {
        database.insertInto(SIGNATURE)
                .set(SIGNATURE.DELIBERATION, of.id())
                .set(SIGNATURE.COURT, of.court().value())
                .set(SIGNATURE.VERSION, (short) of.version())
                .set(SIGNATURE.SPEAKER, (short) speaker)
                .set(SIGNATURE.SIGNED_ON, on)
                .set(SIGNATURE.RECORDED_BY, by.value())
                .set(SIGNATURE.RECORDED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    /** All versions, newest first. */
    public List<DeliberationMinutes> minutes(UUID id) {
        Map<Short, Set<Integer>> signed =
                database.selectFrom(SIGNATURE).where(SIGNATURE.DELIBERATION.eq(id)).fetch().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getVersion(),
                                Collectors.mapping(row -> (int) row.getSpeaker(), Collectors.toSet())));
        return database.selectFrom(MINUTES)
                .where(MINUTES.DELIBERATION.eq(id))
                .orderBy(MINUTES.VERSION.desc())
                .fetch(row -> new DeliberationMinutes(
                        row.getVersion(),
                        row.getRound(),
                        row.getWords(),
                        row.getRemarks(),
                        row.getMadeOn(),
                        new PersonId(row.getMadeBy()),
                        signed.getOrDefault(row.getVersion(), Set.of())));
    }

    private List<Deliberation> read(Condition which) {
        return database.selectFrom(DELIBERATION)
                .where(which)
                .orderBy(DELIBERATION.NO.desc())
                .fetch(this::whole);
    }

    private Deliberation whole(DeliberationRecord row) {
        UUID id = row.getId();
        return new Deliberation(
                id,
                new CourtId(row.getCourt()),
                new CaseId(row.getCaseId()),
                row.getNo(),
                DeliberationState.of(row.getState()),
                row.getHearingOn(),
                row.getDueOn(),
                row.getOpenedOn(),
                row.getIntroduction(),
                row.getRound(),
                row.getVersion(),
                row.getBound(),
                database.selectFrom(SPEAKER)
                        .where(SPEAKER.DELIBERATION.eq(id))
                        .orderBy(SPEAKER.NO)
                        .fetch(one -> new Voice(
                                one.getNo(),
                                one.getPerson() == null ? null : new PersonId(one.getPerson()),
                                one.getAssessor() == null ? null : new AssessorId(one.getAssessor()),
                                one.getHandling(),
                                one.getPresiding())),
                database.selectFrom(QUESTION)
                        .where(QUESTION.DELIBERATION.eq(id))
                        .orderBy(QUESTION.NO)
                        .fetch(one -> new Question(
                                one.getNo(),
                                QuestionKind.valueOf(one.getKind()),
                                one.getWords(),
                                List.of(one.getAnswers()))),
                database.selectFrom(OPINION)
                        .where(OPINION.DELIBERATION.eq(id))
                        .orderBy(OPINION.ROUND, OPINION.RECORDED_AT)
                        .fetch(one -> new Opinion(
                                one.getRound(),
                                one.getSpeaker(),
                                one.getWords(),
                                Arrays.stream(one.getVotes())
                                        .map(Short::intValue)
                                        .toList(),
                                one.getSpokenOn(),
                                new PersonId(one.getRecordedBy()))),
                row.getRevision());
    }
}
