package org.mingjing.law.fees;

import org.mingjing.kernel.Citation;

/** 收费依据 The instruments that speak of litigation fees. */
final class FeeMeasures {

    /** 诉讼费用交纳办法, 国务院令第481号. */
    static final String MEASURES = "诉讼费用交纳办法";

    /** 民诉解释(2022). */
    static final String INTERPRETATION = "民诉解释";

    private FeeMeasures() {}

    static Citation measures(String article) {
        return Citation.of(MEASURES, article);
    }

    static Citation interpretation(String article) {
        return Citation.of(INTERPRETATION, article);
    }
}
