package org.mingjing.law.preservation;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/** 保全中的期间 The days the law gives in the course of a preservation, after its ruling. */
@Term("保全中的期间")
public enum PreservationTerm {
    /** 开始执行 after a ruling that was not urgent */
    EXECUTION(5, "财产保全规定", "4"),
    /** 申请复议 after receipt of the ruling */
    REVIEW_REQUEST(5, "民诉解释", "171"),
    /** 复议审查 after receipt of the request */
    REVIEW_DECISION(10, "民诉解释", "171"),
    /** 起诉或者申请仲裁 after a measure was taken before the suit */
    SUIT(30, "民诉法", "104"),
    /** 解除裁定 after a request to lift */
    LIFTING(5, "财产保全规定", "23");

    private final int days;
    private final String instrument;
    private final String article;

    PreservationTerm(int days, String instrument, String article) {
        this.days = days;
        this.instrument = instrument;
        this.article = article;
    }

    public Citation citation() {
        return Citation.of(instrument, article);
    }

    /** Counted from the day of the event, which itself does not count. */
    public StatutoryTerm after(LocalDate event, WorkingCalendar calendar) {
        return StatutoryTerm.of(Phrase.of("preservation.from." + name()), event, days, citation(), calendar);
    }

    /** 立即开始执行 An urgent ruling, or one before the suit, is carried out the day it is made (民诉法 103, 104). */
    public static StatutoryTerm executionAtOnce(PreservationStage stage, LocalDate ruledOn) {
        Citation rule = Citation.of("民诉法", stage == PreservationStage.PRE_SUIT ? "104" : "103");
        return new StatutoryTerm(
                ruledOn,
                ruledOn,
                Ledger.writer()
                        .step("preservation.atOnce", ruledOn, rule, ruledOn)
                        .ledger());
    }
}
