package org.mingjing.court.office.exchange;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 签收或退回 The recipient's answer.
 *
 * @param court of the recipient
 * @param received else it is returned, and the note says why
 */
@Term("签收或退回交换件")
public record AnswerParcel(Origin origin, CourtId court, ParcelId id, UUID delivery, boolean received, String note)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
