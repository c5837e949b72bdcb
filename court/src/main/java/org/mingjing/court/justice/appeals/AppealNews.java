package org.mingjing.court.justice.appeals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.serving.ServiceHolders;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.appeal.AppealStep;
import org.mingjing.law.appeal.StepTerm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 上诉消息 Tells both courts what each of them owes now. */
@Component
class AppealNews {

    private final People people;
    private final Cases cases;
    private final ServiceHolders holders;
    private final CourtCalendars calendars;
    private final CourtBoundary boundary;
    private final ApplicationEventPublisher events;

    AppealNews(
            People people,
            Cases cases,
            ServiceHolders holders,
            CourtCalendars calendars,
            CourtBoundary boundary,
            ApplicationEventPublisher events) {
        this.people = people;
        this.cases = cases;
        this.holders = holders;
        this.calendars = calendars;
        this.boundary = boundary;
        this.events = events;
    }

    void tell(Appeal appeal, @Nullable PersonId by) {
        List<Owing> owed = new ArrayList<>();
        switch (appeal.state()) {
            case WITH_FIRST -> withFirst(appeal, owed);
            case SENT -> add(owed, appeal.upperCourt(), filing(appeal.upperCourt()), "appeal-receive-file", null, null);
            case WITH_UPPER -> withUpper(appeal, owed);
            case FILED -> {}
            case ENDED -> ended(appeal, owed);
        }
        // what is owed lies in two courts
        boundary.write(new CourtScope(Set.of(appeal.court(), appeal.upperCourt()), false), () -> {
            events.publishEvent(DutiesTold.of(
                    appeal.id().subject(), appeal.caseNumber() + " " + appeal.title(), link(appeal), by, owed));
            return appeal;
        });
    }

    private void withFirst(Appeal appeal, List<Owing> owed) {
        List<StepTerm> open = appeal.steps(calendars.of(appeal.court())).stream()
                .filter(StepTerm::open)
                .toList();
        boolean answer = open.stream().anyMatch(one -> one.step() == AppealStep.ANSWER);
        for (StepTerm one : open) {
            // while the answer is awaited the file cannot go up yet
            if (one.step() != AppealStep.TRANSFER || !answer) {
                CourtId court = one.step().above() ? appeal.upperCourt() : appeal.court();
                step(appeal, owed, one, court, one.step().above() ? filing(court) : firstHolders(appeal));
            }
        }
    }

    private void withUpper(Appeal appeal, List<Owing> owed) {
        for (StepTerm one : appeal.steps(calendars.of(appeal.court()))) {
            if (one.open() && one.step().above()) {
                step(appeal, owed, one, appeal.upperCourt(), filing(appeal.upperCourt()));
            } else if (one.open() && one.step() == AppealStep.GAP_FILL) {
                step(appeal, owed, one, appeal.court(), firstHolders(appeal));
            }
        }
    }

    private void ended(Appeal appeal, List<Owing> owed) {
        if (appeal.upperCase() != null && appeal.outcomeReadOn() == null) {
            CaseCard card = first(appeal);
            PersonId judge = card == null ? null : card.handlingJudge();
            add(owed, appeal.court(), judge == null ? Set.of() : Set.of(judge), "appeal-read", null, null);
        }
        if (appeal.outcome() == AppealOutcome.REMANDED && appeal.refiledCase() == null) {
            add(owed, appeal.court(), filing(appeal.court()), "appeal-refile", null, null);
        }
    }

    private static void step(Appeal appeal, List<Owing> owed, StepTerm one, CourtId court, Collection<PersonId> who) {
        String word = one.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        add(
                owed,
                court,
                who,
                "appeal-" + word,
                one.due(),
                link(appeal) + "/ledger?step=" + one.step().name());
    }

    private static void add(
            List<Owing> owed,
            CourtId court,
            Collection<PersonId> who,
            String duty,
            @Nullable LocalDate due,
            @Nullable String explainedAt) {
        owed.addAll(Owing.each(court, who, duty, "appeals.duty." + duty, due, explainedAt));
    }

    private static String link(Appeal appeal) {
        return "/appeals/" + appeal.id();
    }

    private List<PersonId> filing(CourtId court) {
        return people.holders(court, Role.FILING_CLERK);
    }

    private Set<PersonId> firstHolders(Appeal appeal) {
        return boundary.read(
                CourtScope.of(appeal.court()),
                () -> cases.find(appeal.caseId()).map(holders::of).orElse(Set.of()));
    }

    private @Nullable CaseCard first(Appeal appeal) {
        return boundary.read(
                CourtScope.of(appeal.court()), () -> cases.find(appeal.caseId()).orElse(null));
    }
}
