package org.mingjing.court.justice.writs;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 稿次 A version of a paper: all that stood in it, whoever filled it in; never changed. */
@Term("稿次")
public record WritVersion(int no, Map<WritField, String> content, OffsetDateTime at, PersonId by) {

    public WritVersion {
        Map<WritField, String> inOrder = new EnumMap<>(WritField.class);
        inOrder.putAll(content);
        content = Collections.unmodifiableMap(inOrder);
    }
}
