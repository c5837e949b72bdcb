package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 公文办理过程 One thing done on a document.
 *
 * @param other whom it concerned besides; null: nobody
 */
@Term("公文办理过程")
public record DocumentStep(
        String kind, PersonId person, @Nullable PersonId other, LocalDate on, OffsetDateTime at, String note) {}
