package org.mingjing.court.justice.fasttrack;

import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.ProcedureChanged;
import org.mingjing.court.justice.triage.FastTrackTeams;
import org.mingjing.court.justice.triage.events.CaseSorted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 速裁案件的进出 What triage sends comes in; what becomes an ordinary case goes out by itself. */
@Component
class FastTrackNews {

    private final Cases cases;
    private final Referrals referrals;
    private final FastTrackDesk desk;

    FastTrackNews(Cases cases, Referrals referrals, FastTrackDesk desk) {
        this.cases = cases;
        this.referrals = referrals;
        this.desk = desk;
    }

    @EventListener
    void on(CaseSorted sorted) {
        TeamId team = sorted.team();
        if (team != null) {
            desk.sent(cases.find(sorted.id()).orElseThrow(), team, sorted.on(), sorted.by());
        }
    }

    @EventListener
    void on(ProcedureChanged changed) {
        CaseCard card = cases.find(changed.id()).orElseThrow();
        if (!FastTrackTeams.suits(changed.to(), FastTrackDesk.formation(card))) {
            referrals.of(card.id()).ifPresent(one -> desk.left(card, one, changed.on(), "", null));
        }
    }
}
