package org.mingjing.court.justice.hearings;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 席位 In what place one of the court's people sits. */
@Term("庭上席位")
public enum SeatRole {
    /** 独任法官、审判长 */
    JUDGE,
    /** 合议庭成员 */
    MEMBER,
    /** 书记员 */
    CLERK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static SeatRole of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
