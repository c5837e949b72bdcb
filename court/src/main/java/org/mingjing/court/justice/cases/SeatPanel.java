package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.cases.events.PanelSeated;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 组成合议庭 Who sits on the case, assists and keeps its record from now on. Part of a command: call it inside that command's transaction. */
@Component
public class SeatPanel {

    private final DSLContext database;
    private final CaseRevision revision;
    private final CaseDetails details;
    private final CaseDiary diary;
    private final People people;
    private final ApplicationEventPublisher events;

    SeatPanel(
            DSLContext database,
            CaseRevision revision,
            CaseDetails details,
            CaseDiary diary,
            People people,
            ApplicationEventPublisher events) {
        this.database = database;
        this.revision = revision;
        this.details = details;
        this.diary = diary;
        this.people = people;
        this.events = events;
    }

    /**
     * Whoever is not named again leaves; the handling judge stays what he is.
     *
     * @param judges the presiding judge first
     * @param assistant null: the same as before
     * @param clerk null: the same as before
     */
    public Decision<CaseCard> seat(
            CaseCard card,
            List<PersonId> judges,
            @Nullable PersonId assistant,
            @Nullable PersonId clerk,
            LocalDate on,
            @Nullable PersonId by) {
        return revision.next(card, Map.of(COURT_CASE.FORMATION, Formation.PANEL.word()))
                .map(now -> {
                    seated(card, judges, assistant, clerk, on, by);
                    return now;
                });
    }

    private void seated(
            CaseCard card,
            List<PersonId> judges,
            @Nullable PersonId assistant,
            @Nullable PersonId clerk,
            LocalDate on,
            @Nullable PersonId by) {
        Set<CaseRelation> settled = EnumSet.of(CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER);
        Set<NewRelation> next = new HashSet<>();
        next.add(new NewRelation(judges.getFirst(), CaseRelation.PRESIDING_JUDGE, on, null));
        judges.stream()
                .skip(1)
                .filter(judge -> !judge.equals(card.handlingJudge()))
                .forEach(judge -> next.add(new NewRelation(judge, CaseRelation.PANEL_MEMBER, on, null)));
        named(assistant, CaseRelation.ASSISTANT, on, settled, next);
        named(clerk, CaseRelation.CLERK, on, settled, next);
        boolean left = change(card, settled, next, on);
        List<String> names = new ArrayList<>();
        var known = people.names(judges);
        judges.forEach(judge -> names.add(known.getOrDefault(judge, "—")));
        diary.record(
                card,
                new NewEvent("cases.event.panelSeated", on, List.of(names.getFirst(), String.join("、", names)), by));
        events.publishEvent(new PanelSeated(card.id(), card.court(), judges, on));
        if (left) {
            events.publishEvent(new CaseSightNarrowed(card.id(), card.court()));
        }
    }

    private static void named(
            @Nullable PersonId person,
            CaseRelation relation,
            LocalDate on,
            Set<CaseRelation> settled,
            Set<NewRelation> next) {
        if (person != null) {
            settled.add(relation);
            next.add(new NewRelation(person, relation, on, null));
        }
    }

    /** Whether somebody left. */
    private boolean change(CaseCard card, Set<CaseRelation> settled, Set<NewRelation> next, LocalDate on) {
        boolean left = false;
        for (CaseDetails.Member member : details.members(card.id())) {
            if (member.until() != null || !settled.contains(member.relation())) {
                continue;
            }
            boolean stays =
                    next.removeIf(one -> one.person().equals(member.person()) && one.relation() == member.relation());
            if (!stays) {
                left = true;
                database.update(RELATION)
                        .set(RELATION.UNTIL, on)
                        .where(RELATION.CASE_ID.eq(card.id().value()))
                        .and(RELATION.PERSON.eq(member.person().value()))
                        .and(RELATION.RELATION_.eq(member.relation().word()))
                        .and(RELATION.UNTIL.isNull())
                        .execute();
            }
        }
        Stream.of(next.toArray(NewRelation[]::new))
                .forEach(one -> database.insertInto(RELATION)
                        .set(RELATION.COURT, card.court().value())
                        .set(RELATION.CASE_ID, card.id().value())
                        .set(RELATION.PERSON, one.person().value())
                        .set(RELATION.RELATION_, one.relation().word())
                        .set(RELATION.SINCE, on)
                        .execute());
        return left;
    }
}
