package org.mingjing.law.assignment;

import org.mingjing.kernel.Term;

/** 签 The lots of one who may be drawn. */
@Term("签")
public record Lot(Candidate candidate, int lots) {

    /** 机会 in tenths of a percent of all lots. */
    public long perMille(int total) {
        return Math.round(1000.0 * lots / total);
    }
}
