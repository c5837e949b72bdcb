package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 确定或变更承办法官 A judge handles the case from now on. Part of a command: call it inside that command's transaction. */
@Component
public class AssignCase {

    private final DSLContext database;
    private final CaseRevision revision;
    private final CaseDiary diary;
    private final People people;
    private final ApplicationEventPublisher events;

    AssignCase(
            DSLContext database,
            CaseRevision revision,
            CaseDiary diary,
            People people,
            ApplicationEventPublisher events) {
        this.database = database;
        this.revision = revision;
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
        Map<Field<?>, Object> change = new HashMap<>();
        change.put(COURT_CASE.HANDLING_JUDGE, judge.value());
        if (division != null) {
            change.put(COURT_CASE.DIVISION, division.value());
        }
        return revision.next(card, change).map(now -> {
            assigned(card, judge, on, by, because);
            return now;
        });
    }

    private void assigned(CaseCard card, PersonId judge, LocalDate on, @Nullable PersonId by, String because) {
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
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "—");
    }
}
