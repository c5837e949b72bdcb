package org.mingjing.court.justice.ledgers;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 导入台账
 *
 * @param upload the ledger as uploaded
 * @param name of the file as its sender calls it
 */
@Term("导入台账")
public record ImportLedger(Origin origin, CourtId court, String upload, String name) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("ledger", upload);
    }
}
