package org.mingjing.court.justice.trial;

import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 席位空缺 Somebody of a panel has withdrawn: its handling judge, or the chief judge in his place, has to see to another. */
@Component
class PanelVacancy {

    private final Panels panels;
    private final Cases cases;
    private final TrialNews news;
    private final Deliberations deliberations;
    private final DeliberationNews deliberationNews;

    PanelVacancy(
            Panels panels,
            Cases cases,
            TrialNews news,
            Deliberations deliberations,
            DeliberationNews deliberationNews) {
        this.panels = panels;
        this.cases = cases;
        this.news = news;
        this.deliberations = deliberations;
        this.deliberationNews = deliberationNews;
    }

    /** A deliberation under way is over too: the same panel hears and deliberates (刑诉解释 214). */
    void arose(CaseCard card, RecusalRequest request, PersonId by) {
        deliberations.of(card.id()).stream()
                .filter(one -> one.state() != DeliberationState.SIGNED)
                .forEach(one -> deliberationNews.over(card, one, by));
        TrialPanel panel = panels.fixed(card.id()).orElse(null);
        boolean sat = panel != null
                && panel.seats().stream()
                        .anyMatch(seat -> request.person() == null
                                ? request.assessor() != null
                                        && request.assessor().equals(seat.assessor())
                                : request.person().equals(seat.person()));
        if (!sat) {
            return;
        }
        PersonId judge = card.handlingJudge();
        List<PersonId> owing = judge == null || cases.recused(judge, card.id()) ? news.chiefs(card) : List.of(judge);
        news.tell(
                subject(card),
                card,
                Set.of(by),
                TrialNews.owing(card, owing, "trial-panel-change", null, null),
                "/panel/propose");
    }

    static SubjectRef subject(CaseCard card) {
        return new SubjectRef("panel", card.id().value().toString());
    }
}
