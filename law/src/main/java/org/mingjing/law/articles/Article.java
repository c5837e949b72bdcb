package org.mingjing.law.articles;

import org.mingjing.kernel.ChineseNumeral;
import org.mingjing.kernel.Term;

/**
 * 条文 The text of an article.
 *
 * @param number 152, or 120之一
 * @param text paragraphs apart by line breaks
 */
@Term("条文")
public record Article(Instrument instrument, String number, String text) {

    /** The article as the law names it: 第一百五十二条, 第一百二十条之一. */
    public String heading() {
        int mark = number.indexOf('之');
        String digits = mark < 0 ? number : number.substring(0, mark);
        String inserted = mark < 0 ? "" : number.substring(mark);
        return "第" + ChineseNumeral.of(Integer.parseInt(digits)) + "条" + inserted;
    }
}
