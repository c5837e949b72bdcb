package org.mingjing.court.justice.serving;

import java.util.Set;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceCircumstance;

/** 确认送达地址 What the addressee confirmed, or what is known of where he is; the day of confirmation is that of the origin. */
@Term("确认送达地址")
public record ConfirmAddress(
        Origin origin,
        CourtId court,
        CaseId caseId,
        AddresseeId addressee,
        int revision,
        String address,
        String phone,
        String electronic,
        String receiver,
        Set<ServiceCircumstance> circumstances)
        implements Command {

    public ConfirmAddress {
        circumstances = Set.copyOf(circumstances);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }
}
