package org.mingjing.court.justice.limits;

import org.mingjing.law.procedure.Procedure;

/** 审限所属程序 The procedure that a first-instance limit belongs to. */
final class ProcedureOfLimit {

    private ProcedureOfLimit() {}

    static Procedure of(String limitId) {
        if (limitId.endsWith("-SUM")) {
            return Procedure.SUMMARY;
        }
        if (limitId.endsWith("-SMALL")) {
            return Procedure.SMALL_CLAIMS;
        }
        return limitId.endsWith("-FAST") ? Procedure.EXPEDITED : Procedure.ORDINARY;
    }
}
