package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 登记参加工作时间 From which the years of somebody's annual leave are counted.
 *
 * @param since the first day of work, wherever it was
 */
@Term("登记参加工作时间")
public record RecordService(Origin origin, PersonId person, LocalDate since) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", person.value().toString());
    }
}
