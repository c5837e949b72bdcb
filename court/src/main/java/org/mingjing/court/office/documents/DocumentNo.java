package org.mingjing.court.office.documents;

import org.mingjing.court.foundation.paper.OfficialWords;
import org.mingjing.kernel.Term;

/** 发文字号 e.g. of word, year and number; never a leading zero. */
@Term("发文字号")
public record DocumentNo(String word, int year, int no) {

    @Override
    public String toString() {
        return OfficialWords.number(word, year, no);
    }
}
