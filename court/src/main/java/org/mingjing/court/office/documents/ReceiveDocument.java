package org.mingjing.court.office.documents;

import java.time.LocalTime;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.documents.DocumentUrgency;

/**
 * 签收登记 Takes a document in, on the day of the origin.
 *
 * @param at when of the day it was received
 */
@Term("签收登记")
public record ReceiveDocument(
        Origin origin,
        CourtId court,
        IncomingId id,
        String medium,
        String sender,
        String number,
        String title,
        DocumentUrgency urgency,
        boolean reply,
        String offline,
        LocalTime at)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
