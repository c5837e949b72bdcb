package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.springframework.stereotype.Component;

/** 评议待办 Who has to do what next in a deliberation; nothing of what was said leaves with it. */
@Component
class DeliberationNews {

    private static final String LINK = "/deliberation";

    private final TrialNews news;
    private final Deliberations deliberations;

    DeliberationNews(TrialNews news, Deliberations deliberations) {
        this.news = news;
        this.deliberations = deliberations;
    }

    void tell(CaseCard card, Deliberation one, PersonId by) {
        news.tell(one.subject(), card, Set.of(by), owed(card, one), LINK);
    }

    /** Another has begun, or somebody of it withdrew: nobody owes anything on this one. */
    void over(CaseCard card, Deliberation one, PersonId by) {
        news.tell(one.subject(), card, Set.of(by), List.of(), LINK);
    }

    private List<Owing> owed(CaseCard card, Deliberation one) {
        return switch (one.state()) {
            case OPEN -> speaking(card, one);
            case DECIDED -> TrialNews.owing(card, news.clerks(card), "trial-minutes", null, null);
            case SPLIT -> TrialNews.owing(card, presiding(one), "trial-split", null, null);
            case REFERRED -> TrialNews.owing(card, presiding(one), "trial-conference", null, null);
            case MINUTES -> signing(card, one);
            case SIGNED -> List.of();
        };
    }

    private List<Owing> speaking(CaseCard card, Deliberation one) {
        LocalDate due = one.round() == 1 ? one.dueOn() : null;
        if (one.toIntroduce()) {
            return TrialNews.owing(
                    card,
                    one.voices().stream()
                            .filter(Voice::handling)
                            .flatMap(voice -> Optional.ofNullable(voice.person()).stream())
                            .toList(),
                    "trial-introduce",
                    due,
                    null);
        }
        Voice turn = one.turn().orElseThrow();
        PersonId person = turn.person();
        return TrialNews.owing(card, person == null ? news.clerks(card) : List.of(person), "trial-speak", due, null);
    }

    private List<Owing> signing(CaseCard card, Deliberation one) {
        Set<Integer> signed = deliberations.minutes(one.id()).getFirst().signed();
        List<PersonId> owing = new ArrayList<>();
        for (Voice voice : one.voices()) {
            if (!signed.contains(voice.no())) {
                PersonId person = voice.person();
                if (person == null) {
                    owing.addAll(news.clerks(card));
                } else {
                    owing.add(person);
                }
            }
        }
        return TrialNews.owing(card, owing, "trial-sign", null, null);
    }

    private static List<PersonId> presiding(Deliberation one) {
        return one.voices().stream()
                .filter(Voice::presiding)
                .flatMap(voice -> Optional.ofNullable(voice.person()).stream())
                .toList();
    }
}
