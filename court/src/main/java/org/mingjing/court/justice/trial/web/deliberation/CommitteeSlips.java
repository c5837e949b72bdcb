package org.mingjing.court.justice.trial.web.deliberation;

import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.justice.trial.CommitteeRequest;
import org.mingjing.court.justice.trial.Deliberation;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 提请审委会的申请 What of it is shown in the room of the panel. Called inside CourtBoundary. */
@Component
class CommitteeSlips {

    private final SlipReading slips;

    CommitteeSlips(SlipReading slips) {
        this.slips = slips;
    }

    /** Where it is asked for. */
    static String ask(UUID deliberation) {
        return "/requests/" + CommitteeRequest.KIND + "/" + deliberation;
    }

    /** What waits for the president's decision. */
    List<Fact> facts(Deliberation one, Text text) {
        return slips.about(one.subject()).stream()
                .map(slip -> new Fact(
                        text.of("trial.committee.slip"),
                        words(slip, text),
                        "/slips/" + slip.id().value()))
                .toList();
    }

    private static String words(FiledSlip slip, Text text) {
        return text.of("trial.committee.slip." + slip.slip().state().name(), slip.askedOn());
    }
}
