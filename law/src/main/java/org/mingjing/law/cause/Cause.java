package org.mingjing.law.cause;

import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 案由 An entry of a list of causes: a civil cause of action, a criminal charge or an administrative cause.
 *
 * @param code unique in its edition; the number of the text where it has one (199; 8.1 for the first sub-cause of 8)
 * @param level 1 the widest
 * @param parent code of the entry it stands under, empty at level 1
 * @param article for a charge the article of the Criminal Law that punishes it
 */
@Term("案由")
public record Cause(
        CauseEdition edition,
        String code,
        int level,
        Optional<String> parent,
        String name,
        Optional<Citation> article) {}
