package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.RELATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.cases.events.CaseSightWidened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 回避与密封 From whom a case is withheld from now on. Part of a command: call it inside that command's transaction. */
@Component
public class WithholdCase {

    private final DSLContext database;
    private final CaseDiary diary;
    private final People people;
    private final ApplicationEventPublisher events;

    WithholdCase(DSLContext database, CaseDiary diary, People people, ApplicationEventPublisher events) {
        this.database = database;
        this.diary = diary;
        this.people = people;
        this.events = events;
    }

    /** 回避 The person loses the case everywhere, whatever else he is to it; recused already, nothing changes. */
    public void recuse(CaseCard card, PersonId person, LocalDate on, @Nullable PersonId by) {
        int inserted = database.insertInto(RELATION)
                .set(RELATION.COURT, card.court().value())
                .set(RELATION.CASE_ID, card.id().value())
                .set(RELATION.PERSON, person.value())
                .set(RELATION.RELATION_, CaseRelation.RECUSED.word())
                .set(RELATION.SINCE, on)
                .onConflictDoNothing()
                .execute();
        if (inserted == 0) {
            return;
        }
        Map<PersonId, String> names = people.names(List.of(person));
        diary.record(
                card,
                new NewEvent("cases.event.recused", on, names.values().stream().toList(), by));
        events.publishEvent(new CaseSightNarrowed(card.id(), card.court()));
    }

    /** 密封 From now on only those who work on the case meet it. */
    public void seal(CaseCard card, LocalDate on, @Nullable PersonId by) {
        seal(card, new NewEvent("cases.event.sealed", on, List.of(), by));
    }

    /** The same, for this reason. */
    void seal(CaseCard card, LocalDate on, PersonId by, String reason) {
        seal(card, new NewEvent("cases.event.sealedFor", on, List.of(reason), by));
    }

    private void seal(CaseCard card, NewEvent event) {
        if (mark(card, true)) {
            diary.record(card, event);
            events.publishEvent(new CaseSightNarrowed(card.id(), card.court()));
        }
    }

    /** 解除密封 The case is met again by whoever's reach it is in; whoever is recused stays away. */
    void unseal(CaseCard card, LocalDate on, PersonId by, String reason) {
        if (mark(card, false)) {
            diary.record(card, new NewEvent("cases.event.unsealed", on, List.of(reason), by));
            events.publishEvent(new CaseSightWidened(card.id(), card.court()));
        }
    }

    /** Whether anything changed. */
    private boolean mark(CaseCard card, boolean sealed) {
        return database.update(COURT_CASE)
                        .set(COURT_CASE.SEALED, sealed)
                        .set(COURT_CASE.REVISION, COURT_CASE.REVISION.plus(1))
                        .where(COURT_CASE.ID.eq(card.id().value()))
                        .and(COURT_CASE.SEALED.ne(sealed))
                        .execute()
                == 1;
    }
}
