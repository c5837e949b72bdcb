package org.mingjing.court.justice.writs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 保存文书 As its next version.
 *
 * @param id of a new one, or of a draft
 * @param revision seen before; 0 for a new one
 * @param corrects the issued one that a correction is about; null: none
 * @param typed what was filled in; what the system alone fills in is left out
 */
@Term("保存文书")
public record SaveWrit(
        Origin origin,
        CourtId court,
        CaseId caseId,
        WritId id,
        int revision,
        String template,
        @Nullable WritId corrects,
        Map<WritField, String> typed)
        implements Command {

    public SaveWrit {
        Map<WritField, String> inOrder = new EnumMap<>(WritField.class);
        inOrder.putAll(typed);
        typed = Collections.unmodifiableMap(inOrder);
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }

    @Override
    public String note() {
        return template;
    }
}
