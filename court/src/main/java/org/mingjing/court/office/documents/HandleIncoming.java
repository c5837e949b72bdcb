package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 办理收文 One act on an incoming document.
 *
 * @param words 拟办意见、办理结果、理由
 * @param people who deals with it, or who reads it
 * @param limit 承办时限 set in the review; null: that of its urgency
 */
@Term("办理收文")
public record HandleIncoming(
        Origin origin,
        CourtId court,
        IncomingId id,
        int revision,
        IncomingAct act,
        String words,
        List<PersonId> people,
        @Nullable LocalDate limit)
        implements Command {

    public HandleIncoming {
        people = List.copyOf(people);
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
