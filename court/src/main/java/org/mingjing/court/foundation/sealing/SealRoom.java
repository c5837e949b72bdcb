package org.mingjing.court.foundation.sealing;

import java.util.List;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;

/** 印章室 Puts seals for other rooms. Called inside the caller's own command or boundary; he has judged who may. */
public interface SealRoom {

    /** The seals of the court that may be put today, its own first. */
    List<SealOffer> offered(CourtId court);

    /** Takes it in and tells the keeper; {@code SealPut} or {@code SealDeclined} tells what became of it. */
    Decision<String> take(SealOrder order);

    /** 已改动 What is to be sealed is no longer what was asked for: what waits becomes void. */
    void changed(CourtId court, SubjectRef subject);
}
