package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.law.hearing.HearingFacts;
import org.mingjing.law.hearing.HearingPoint;
import org.mingjing.law.hearing.HearingReview;
import org.springframework.stereotype.Component;

/** 开庭的法律事实 A case and a plan as the law asks for them. Called inside CourtBoundary. */
@Component
public class HearingLaw {

    private final Hearings hearings;
    private final CourtCalendars calendars;

    HearingLaw(Hearings hearings, CourtCalendars calendars) {
        this.hearings = hearings;
        this.calendars = calendars;
    }

    /** What the law says about a hearing as it was fixed; told on the day on which all were told, or else fixed. */
    public List<HearingPoint> points(CaseCard card, Hearing hearing) {
        LocalDate noticed = hearing.noticedOn();
        HearingFacts facts = facts(card, hearing.plan(), noticed == null ? hearing.bookedOn() : noticed, hearing.id());
        return HearingReview.of(facts, hearing.day(), calendars.of(card.court()));
    }

    HearingFacts facts(CaseCard card, HearingPlan plan, LocalDate noticeOn, @Nullable HearingId except) {
        return new HearingFacts(
                card.category(),
                card.procedure(),
                plan.kind(),
                noticeOn,
                plan.publicly(),
                plan.servedOn(),
                plan.waived(),
                hearings.lastSat(card.id(), plan.time().day(), except).orElse(null),
                plan.gapExcused());
    }
}
