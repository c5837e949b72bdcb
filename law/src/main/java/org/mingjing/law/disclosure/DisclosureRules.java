package org.mingjing.law.disclosure;

import java.util.Set;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGround;

/** 公开的边界 What is kept from the parties' page although the case is theirs. */
public final class DisclosureRules {

    /** 涉及国家秘密，以及应当保密或者限制获取的，不得通过互联网公开; article from general knowledge (?). */
    public static final Citation KEPT_BACK = Citation.of("审判流程公开规定", "12");

    /** 当事人有异议的，可以依法向受理案件的法院申请监督. */
    public static final Citation SUPERVISION = Citation.of("延审规定", "7");

    /** 精神病鉴定: of the state of mind of the accused nothing is told on a page. */
    private static final Set<String> STATE_OF_MIND = Set.of("EX-01");

    private DisclosureRules() {}

    /**
     * Whether a case is shown to its parties without a visit to the court.
     *
     * @return granted with the case as it was given; refused with {@code disclosure.refused.sealed}
     */
    public static <T> Decision<T> open(T asked, boolean sealed) {
        return sealed ? Decision.refused("disclosure.refused.sealed", KEPT_BACK) : Decision.granted(asked);
    }

    /** Whether the ground of this change may be read on the page; its days always may. */
    public static boolean groundShown(ClockEvent event) {
        return !(event instanceof ClockEvent.Exclusion exclusion) || groundShown(exclusion.ground());
    }

    private static boolean groundShown(ExclusionGround ground) {
        return !STATE_OF_MIND.contains(ground.id());
    }
}
