package org.mingjing.court.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 综合办公的一年 What a year of office work left. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoOffice {

    private final DemoFollowUps followUps;
    private final DemoMeetings meetings;
    private final DemoSeals seals;
    private final DemoDocuments documents;
    private final DemoIncoming incoming;
    private final DemoExchange exchange;
    private final DemoLeave leave;
    private final DemoNotices notices;
    private final DemoStocktake stocktake;

    DemoOffice(
            DemoFollowUps followUps,
            DemoMeetings meetings,
            DemoSeals seals,
            DemoDocuments documents,
            DemoIncoming incoming,
            DemoExchange exchange,
            DemoLeave leave,
            DemoNotices notices,
            DemoStocktake stocktake) {
        this.followUps = followUps;
        this.meetings = meetings;
        this.seals = seals;
        this.documents = documents;
        this.incoming = incoming;
        this.exchange = exchange;
        this.leave = leave;
        this.notices = notices;
        this.stocktake = stocktake;
    }

    /** In this order: each builds on what stands before it. */
    void play(Bench bench, Days days) {
        followUps.open(bench, days);
        meetings.hold(bench, days);
        seals.register(bench, days);
        documents.send(bench, days);
        seals.finish(bench, days);
        incoming.receive(bench, days);
        exchange.exchange(bench, days);
        leave.ask(bench, days);
        notices.issue(bench, days);
        stocktake.take(bench, days);
    }
}
