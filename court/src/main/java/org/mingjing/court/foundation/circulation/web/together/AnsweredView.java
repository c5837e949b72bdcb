package org.mingjing.court.foundation.circulation.web.together;

import java.util.List;
import org.mingjing.court.foundation.circulation.slip.Verb;

/** 办理结果 Slip by slip. */
public record AnsweredView(Verb verb, List<Row> done, List<RefusedRow> refused) {

    /** Those that may be taken back. */
    public List<Row> open() {
        return done.stream().filter(Row::goesOn).toList();
    }
}
