package org.mingjing.law.trial;

import org.mingjing.kernel.Citation;

/** 审判团队的依据 Where it stands who may have which part in a trial team. */
public final class TrialTeams {

    /** 法官职责 Trying cases, alone or in a panel, is the duty of judges. */
    public static final Citation JUDGES_TRY = Citation.of("法官法", "8");

    private TrialTeams() {}
}
