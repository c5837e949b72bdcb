package org.mingjing.court.justice.writs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 诉讼文书 One paper of a case.
 *
 * @param template name of its template
 * @param about to whom it goes, or which paper it is about; empty: everybody
 * @param corrects 补正 the issued one that it corrects
 * @param latest number of its last version
 * @param issuedOn 签发日期; null: a draft
 * @param file its PDF among the files of the case
 * @param wording text of the template it was issued from; null: a draft
 */
@Term("诉讼文书")
public record Writ(
        WritId id,
        CourtId court,
        CaseId caseId,
        String template,
        String about,
        @Nullable WritId corrects,
        WritState state,
        int latest,
        @Nullable LocalDate issuedOn,
        @Nullable PersonId issuedBy,
        @Nullable DocumentId file,
        @Nullable String wording,
        int revision) {

    public boolean issued() {
        return state == WritState.ISSUED;
    }
}
