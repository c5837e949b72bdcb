package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审理待办通知 Tells who owes what next, and finds those who owe it. */
@Component
class TrialNews {

    private final ApplicationEventPublisher events;
    private final People people;
    private final CaseDetails details;

    TrialNews(ApplicationEventPublisher events, People people, CaseDetails details) {
        this.events = events;
        this.people = people;
        this.details = details;
    }

    void tell(SubjectRef subject, CaseCard card, Set<PersonId> acted, List<Owing> owed, String link) {
        events.publishEvent(new DutiesTold(
                subject, card.number() + " " + card.title(), "/cases/" + card.id() + link, acted, null, owed));
    }

    /** Who decides on the panel: the chief judges of the division, else the president; never a member who is alone in it. */
    List<PersonId> chiefs(CaseCard card) {
        var division = card.division();
        List<PersonId> chiefs = division == null ? List.of() : people.chiefs(division);
        return chiefs.isEmpty() ? people.presidents(card.court()) : chiefs;
    }

    /** Those who stand so to the case today. */
    List<PersonId> at(CaseCard card, CaseRelation relation) {
        return details.members(card.id()).stream()
                .filter(member -> member.until() == null && member.relation() == relation)
                .map(CaseDetails.Member::person)
                .distinct()
                .toList();
    }

    /** 书记员 of the case, else its handling judge. */
    List<PersonId> clerks(CaseCard card) {
        List<PersonId> clerks = at(card, CaseRelation.CLERK);
        PersonId judge = card.handlingJudge();
        if (!clerks.isEmpty()) {
            return clerks;
        }
        return judge == null ? List.of() : List.of(judge);
    }

    /** 审判长, or the judge who tries the case alone. */
    List<PersonId> presiding(CaseCard card) {
        List<PersonId> presiding = at(card, CaseRelation.PRESIDING_JUDGE);
        PersonId judge = card.handlingJudge();
        if (!presiding.isEmpty()) {
            return presiding;
        }
        return judge == null ? List.of() : List.of(judge);
    }

    static List<Owing> owing(
            CaseCard card,
            List<PersonId> people,
            String kind,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {
        return Owing.each(card.court(), people, kind, "trial.duty." + kind, dueOn, explainedAt);
    }
}
