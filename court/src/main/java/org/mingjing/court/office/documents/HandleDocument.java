package org.mingjing.court.office.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 办理发文 One act of the office on a signed document.
 *
 * @param copies 印数; of the register of the seal
 * @param readers to whom it is distributed in the house
 * @param seal which seal it is to bear; null: none that is registered here
 */
@Term("办理发文")
public record HandleDocument(
        Origin origin,
        CourtId court,
        OutgoingId id,
        int revision,
        OfficeAct act,
        String remark,
        int copies,
        List<PersonId> readers,
        @Nullable SealWish seal)
        implements Command {

    public HandleDocument {
        readers = List.copyOf(readers);
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }

    @Override
    public String note() {
        return act.word();
    }
}
