package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 确定或变更承办法官 A judge handles the case from now on. Part of a command: call it inside that command's transaction. */
@Component
public class AssignCase {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final DSLContext database;
    private final Cases cases;
    private final CaseDiary diary;
    private final People people;
    private final ApplicationEventPublisher events;

    AssignCase(DSLContext database, Cases cases, CaseDiary diary, People people, ApplicationEventPublisher events) {
        this.database = database;
        this.cases = cases;
        this.diary = diary;
        this.people = people;
        this.events = events;
    }

    /**
     * @param division that tries it from now on; null: no other than before
     * @param by null: the system drew the judge
     * @param because message key of the reason, e.g. {@code assignment.ground.recusal}
     * @return the case as it stands now; refused with {@code case.changedMeanwhile}
     */
    public Decision<CaseCard> assign(
            CaseCard card,
            PersonId judge,
            @Nullable DivisionId division,
            LocalDate on,
            @Nullable PersonId by,
            String because) {
        DivisionId tries = division == null ? card.division() : division;
        int rows = database.update(COURT_CASE)
                .set(COURT_CASE.HANDLING_JUDGE, judge.value())
                .set(COURT_CASE.DIVISION, tries == null ? null : tries.value())
                .set(COURT_CASE.REVISION, card.revision() + 1)
                .where(COURT_CASE.ID.eq(card.id().value()))
                .and(COURT_CASE.REVISION.eq(card.revision()))
                .execute();
        if (rows == 0) {
            return Decision.refused("case.changedMeanwhile", ONE_AT_A_TIME, card.number());
        }
        database.update(RELATION)
                .set(RELATION.UNTIL, on)
                .where(RELATION.CASE_ID.eq(card.id().value()))
                .and(RELATION.RELATION_.eq(CaseRelation.HANDLING_JUDGE.word()))
                .and(RELATION.UNTIL.isNull())
                .execute();
        database.insertInto(RELATION)
                .set(RELATION.COURT, card.court().value())
                .set(RELATION.CASE_ID, card.id().value())
                .set(RELATION.PERSON, judge.value())
                .set(RELATION.RELATION_, CaseRelation.HANDLING_JUDGE.word())
                .set(RELATION.SINCE, on)
                .execute();
        PersonId before = card.handlingJudge();
        diary.record(
                card,
                before == null
                        ? new NewEvent("cases.event.assignedTo", on, List.of(name(judge), "@" + because), by)
                        : new NewEvent(
                                "cases.event.reassigned", on, List.of(name(before), name(judge), "@" + because), by));
        events.publishEvent(new CaseAssigned(card.id(), card.court(), judge, on));
        return Decision.granted(cases.find(card.id()).orElseThrow());
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "—");
    }
}
