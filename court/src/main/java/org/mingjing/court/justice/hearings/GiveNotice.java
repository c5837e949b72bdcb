package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 通知 All who take part were told, on the day of {@code origin.occurredOn()}. */
@Term("登记开庭通知")
public record GiveNotice(Origin origin, CourtId court, HearingId id, int revision, String means) implements Command {

    public GiveNotice {
        means = means.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
