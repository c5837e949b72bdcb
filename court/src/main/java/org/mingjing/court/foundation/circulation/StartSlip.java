package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 发起申请 Starts a slip and submits it.
 *
 * @param about what it is about, as its owner names it
 * @param chosen the people of the first step, where the route leaves them to be chosen
 */
@Term("发起申请")
public record StartSlip(Origin origin, CourtId court, String kind, SubjectRef about, Form form, List<PersonId> chosen)
        implements Command {

    @Override
    public SubjectRef subject() {
        return about;
    }

    @Override
    public String note() {
        return kind;
    }
}
