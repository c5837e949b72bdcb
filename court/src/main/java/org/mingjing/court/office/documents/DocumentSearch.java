package org.mingjing.court.office.documents;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 公文检索 What is looked for in a register.
 *
 * @param reader only what he has to do with; null: the whole register
 * @param words part of the title or of the number; empty: all
 * @param year 0: every
 * @param open only what is not done with
 */
@Term("公文检索")
public record DocumentSearch(CourtId court, @Nullable PersonId reader, String words, int year, boolean open) {

    public DocumentSearch {
        words = words.strip();
    }
}
