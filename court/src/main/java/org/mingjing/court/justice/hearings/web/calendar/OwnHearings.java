package org.mingjing.court.justice.hearings.web.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingState;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 我的开庭 The reader's own hearings ahead, the next first. Called inside CourtBoundary. */
@Component
class OwnHearings {

    private static final int MOST = 6;

    private final Hearings hearings;
    private final CasesInSight sight;
    private final HearingWords words;

    OwnHearings(Hearings hearings, CasesInSight sight, HearingWords words) {
        this.hearings = hearings;
        this.sight = sight;
        this.words = words;
    }

    List<OwnHearing> of(Actor actor, LocalDate today, Text text) {
        List<Hearing> own = hearings.of(actor.id(), today).stream()
                .filter(one -> one.state() == HearingState.FIXED)
                .limit(MOST)
                .toList();
        Map<CaseId, CaseCard> cards =
                sight.among(actor, own.stream().map(Hearing::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, card -> card));
        HearingWords.Names names = words.names(actor.court(), own);
        return own.stream()
                .filter(one -> cards.containsKey(one.caseId()))
                .map(one -> new OwnHearing(
                        HearingWords.href(one),
                        text.date(one.day()) + " " + one.plan().time().hours(),
                        HearingWords.kind(one.plan(), text) + " "
                                + Objects.requireNonNull(cards.get(one.caseId()))
                                        .number(),
                        names.place(one.plan(), text)))
                .toList();
    }
}
