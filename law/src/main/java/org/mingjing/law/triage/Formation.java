package org.mingjing.law.triage;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 审判组织 Who hears a case. */
@Term("审判组织")
public enum Formation {
    /** 独任 a sole judge */
    SOLE,
    /** 合议庭 a collegial panel */
    PANEL;

    public Phrase phrase() {
        return Phrase.of("triage.formation." + name());
    }
}
