package org.mingjing.court.office.followup.web.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterRoles;
import org.mingjing.court.office.followup.MatterState;

/** 办理事项 What can be entered on a matter, in the order of its buttons. */
public enum MatterDeed {
    REPORT,
    CLOSE,
    EXTEND,
    DECIDE,
    CHECK,
    URGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MatterDeed> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Whether it is this person's to do as the matter stands. */
    public boolean fits(Matter matter, MatterRoles roles) {
        boolean asked = matter.standing().askedUntil() != null;
        return switch (this) {
            case REPORT, CLOSE -> roles.leads() && matter.open();
            case EXTEND -> roles.leads() && matter.open() && !asked;
            case DECIDE -> roles.supervises() && asked;
            case CHECK -> roles.supervises() && matter.state() == MatterState.CHECKING;
            case URGE -> roles.supervises() && matter.open();
        };
    }

    public boolean main() {
        return this == REPORT || this == DECIDE || this == CHECK;
    }

    /** The field that a refusal is about. */
    static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "followup.refused.note",
                    "followup.refused.reason",
                    "followup.refused.evidence",
                    "followup.refused.tooLong" -> "note";
            case "followup.refused.until" -> "until";
            default -> null;
        };
    }
}
