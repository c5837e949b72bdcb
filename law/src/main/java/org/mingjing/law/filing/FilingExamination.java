package org.mingjing.law.filing;

import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/** 立案审查结果 What the law says is to be done with a filing; the officer does it. */
@Term("立案审查结果")
public sealed interface FilingExamination {

    Ledger ledger();

    /** 登记立案 It is filed, on the spot. */
    record Accept(Ledger ledger) implements FilingExamination {}

    /**
     * 一次性告知补正 All that is missing is told in writing, once.
     *
     * @param tellLate true when something had to be named in an earlier notice and was not
     */
    record Correct(List<FilingRequirement> missing, boolean tellLate, Ledger ledger) implements FilingExamination {
        public Correct {
            missing = List.copyOf(missing);
        }
    }

    /** 退回诉状 It is given back and recorded, since nothing was corrected in time. */
    record GiveBack(List<FilingRequirement> missing, Ledger ledger) implements FilingExamination {
        public GiveBack {
            missing = List.copyOf(missing);
        }
    }

    /** 不予受理、不予立案 It is refused, by a ruling or decision with these reasons and no other way. */
    record Refuse(List<FilingBarRule> bars, List<FilingRequirement> missing, Ledger ledger)
            implements FilingExamination {
        public Refuse {
            bars = List.copyOf(bars);
            missing = List.copyOf(missing);
        }
    }
}
