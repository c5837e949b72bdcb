package org.mingjing.court.justice.filing;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.filing.FilingDefect;

/**
 * 补正告知 What was told to be missing.
 *
 * @param no from 1; more than one is a sign that the first did not tell all
 */
@Term("补正告知")
public record Telling(int no, LocalDate toldOn, LocalDate correctBy, PersonId by, List<FilingDefect> defects) {
    public Telling {
        defects = List.copyOf(defects);
    }
}
