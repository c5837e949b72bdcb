package org.mingjing.court.office.documents;

import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 公文检索 What is looked for in a register.
 *
 * @param reader who looks
 * @param whole all that was sent by anybody; else only what he has to do with
 * @param words part of the title or of the number; empty: all
 * @param year 0: every
 * @param open only what is not done with
 */
@Term("公文检索")
public record DocumentSearch(CourtId court, PersonId reader, boolean whole, String words, int year, boolean open) {

    public DocumentSearch {
        words = words.strip();
    }
}
