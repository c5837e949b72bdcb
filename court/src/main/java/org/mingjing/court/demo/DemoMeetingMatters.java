package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.AskClosing;
import org.mingjing.court.office.followup.CheckMatter;
import org.mingjing.court.office.followup.LeadDesk;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterDesk;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSight;
import org.mingjing.court.office.followup.Matters;
import org.mingjing.kernel.CourtTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示议定事项 What a meeting decided is done, and the office finds it so. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoMeetingMatters {

    private final LeadDesk leads;
    private final MatterDesk office;
    private final Matters matters;

    DemoMeetingMatters(LeadDesk leads, MatterDesk office, Matters matters) {
        this.leads = leads;
        this.office = office;
        this.matters = matters;
    }

    void close(MatterId matter, Actor lead, Actor keeper, String result, LocalDate on) {
        at(
                on,
                10,
                () -> Deeds.done(leads.askClosing(new AskClosing(
                        new Origin(lead, null, on, Deeds.key("done " + matter)),
                        lead.court(),
                        matter,
                        revision(matter, keeper),
                        result))));
        at(
                on,
                15,
                () -> Deeds.done(office.check(new CheckMatter(
                        new Origin(keeper, null, on, Deeds.key("checked " + matter)),
                        keeper.court(),
                        matter,
                        revision(matter, keeper),
                        true,
                        ""))));
    }

    private int revision(MatterId matter, Actor keeper) {
        return matters.find(matter, MatterSight.of(keeper))
                .map(Matter::revision)
                .orElseThrow();
    }

    private static void at(LocalDate on, int hour, Runnable work) {
        DemoTime.at(on.atTime(LocalTime.of(hour, 0)).atZone(CourtTime.ZONE).toInstant(), work);
    }
}
