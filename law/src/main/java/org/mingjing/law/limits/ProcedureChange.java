package org.mingjing.law.limits;

import static org.mingjing.law.limits.Instrument.ADMINISTRATIVE_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE;
import static org.mingjing.law.limits.Instrument.CIVIL_PROCEDURE_INTERPRETATION;
import static org.mingjing.law.limits.Instrument.CRIMINAL_PROCEDURE_INTERPRETATION;

import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 程序转换规则 A change of procedure that the law knows, and what it does to the clock.
 *
 * @param from id of the limit before
 * @param to id of the limit after
 * @param restarts true when counting begins anew at the decision; false when the original start stays
 * @param citation the rule
 */
@Term("程序转换规则")
public record ProcedureChange(String from, String to, boolean restarts, Citation citation) {

    private static final List<ProcedureChange> KNOWN = List.of(
            keeps("CIV-1-SUM", "CIV-1-ORD", CIVIL_PROCEDURE_INTERPRETATION.article(258)),
            keeps("CIV-1-SMALL", "CIV-1-SUM", CIVIL_PROCEDURE.article(169)),
            keeps("CIV-1-SMALL", "CIV-1-ORD", CIVIL_PROCEDURE.article(169)),
            keeps("ADM-1-SUM", "ADM-1", ADMINISTRATIVE_PROCEDURE_INTERPRETATION.article(105)),
            anew("CRIM-1-SUM", "CRIM-1-PUB", CRIMINAL_PROCEDURE_INTERPRETATION.article(368)),
            anew("CRIM-1-SUM", "CRIM-1-ZISU-IN", CRIMINAL_PROCEDURE_INTERPRETATION.article(368)),
            anew("CRIM-1-SUM", "CRIM-1-ZISU-OUT", CRIMINAL_PROCEDURE_INTERPRETATION.article(368)),
            anew("CRIM-1-FAST", "CRIM-1-PUB", CRIMINAL_PROCEDURE_INTERPRETATION.article(376)),
            anew("CRIM-1-FAST", "CRIM-1-SUM", CRIMINAL_PROCEDURE_INTERPRETATION.article(376)));

    /** The rule for a change, empty when the law does not know it. */
    public static Optional<ProcedureChange> between(String from, String to) {
        return KNOWN.stream()
                .filter(change -> change.from.equals(from) && change.to.equals(to))
                .findFirst();
    }

    /** The changes that a case under this limit may take. */
    public static List<ProcedureChange> from(String limit) {
        return KNOWN.stream().filter(change -> change.from.equals(limit)).toList();
    }

    private static ProcedureChange keeps(String from, String to, Citation citation) {
        return new ProcedureChange(from, to, false, citation);
    }

    private static ProcedureChange anew(String from, String to, Citation citation) {
        return new ProcedureChange(from, to, true, citation);
    }
}
