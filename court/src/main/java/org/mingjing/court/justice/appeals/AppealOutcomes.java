package org.mingjing.court.justice.appeals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.justice.appeals.events.AppealDecided;
import org.mingjing.court.justice.appeals.tables.tables.records.AppealRecord;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.events.CaseConcluded;
import org.mingjing.law.appeal.AppealOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 二审结果的反馈 When the upper court concludes its case, the outcome returns to the first court and to the judge who decided there; nobody is ranked by it. */
@Component
class AppealOutcomes {

    private final Appeals appeals;
    private final Cases cases;
    private final CaseDiary diary;
    private final CourtBoundary boundary;
    private final AppealNews news;
    private final ApplicationEventPublisher events;

    AppealOutcomes(
            Appeals appeals,
            Cases cases,
            CaseDiary diary,
            CourtBoundary boundary,
            AppealNews news,
            ApplicationEventPublisher events) {
        this.appeals = appeals;
        this.cases = cases;
        this.diary = diary;
        this.boundary = boundary;
        this.news = news;
        this.events = events;
    }

    @EventListener
    void on(CaseConcluded concluded) {
        appeals.leadingTo(concluded.id())
                .filter(appeal -> appeal.state() == AppealState.FILED)
                .ifPresent(appeal -> decided(appeal, concluded));
    }

    private void decided(Appeal appeal, CaseConcluded concluded) {
        AppealOutcome outcome = outcome(concluded.conclusion());
        if (outcome == null) {
            return; // it went elsewhere: nothing was decided on the appeal
        }
        AppealRecord change = new AppealRecord();
        change.setOutcome(outcome.name());
        change.setOutcomeOn(concluded.on());
        change.setState(AppealState.ENDED.word());
        appeals.change(appeal.id(), change);
        boundary.write(CourtScope.of(appeal.court()), () -> {
            cases.find(appeal.caseId())
                    .ifPresent(card -> diary.record(
                            card,
                            new NewEvent(
                                    "appeals.event.outcome",
                                    concluded.on(),
                                    List.of(String.valueOf(appeal.upperNumber()), "@appeal.outcome." + outcome),
                                    null)));
            events.publishEvent(
                    new AppealDecided(appeal.caseId(), appeal.court(), concluded.id(), outcome, concluded.on()));
            return outcome;
        });
        news.tell(appeals.find(appeal.id()).orElseThrow(), null);
    }

    private static @Nullable AppealOutcome outcome(String conclusion) {
        return Arrays.stream(AppealOutcome.values())
                .filter(one -> one.conclusion().equals(conclusion))
                .findFirst()
                .orElse(null);
    }
}
