package org.mingjing.court.justice.hearings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/**
 * 庭审参加人 A party, counsel or somebody else who is called.
 *
 * @param identity number of a card or a licence; empty: not known
 */
@Term("庭审参加人")
public record Attendant(AttendantKind kind, String name, String identity) {

    public Attendant {
        name = name.strip();
        identity = identity.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether both are one and the same; two of one name may be two. */
    boolean surely(Attendant other) {
        return !identity.isEmpty() && identity.equals(other.identity);
    }

    /** Whether both have numbers, and not the same. */
    boolean surelyNot(Attendant other) {
        return !identity.isEmpty() && !other.identity.isEmpty() && !identity.equals(other.identity);
    }
}
