package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.INTERPRETATION;
import static org.mingjing.law.fees.FeeMeasures.MEASURES;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Span;
import org.mingjing.law.trace.Phrase;

/** 预交 Who advances a fee, and by when (办法 20, 22, 23). */
@Term("预交")
public enum Advance {
    /** 原告 the plaintiff, 7 days from the notice */
    PLAINTIFF(MEASURES, "20(1)", "22(1)", "fees.term.notice"),
    /** 有独立请求权的第三人 a third party with a claim of its own, 7 days from the notice like a plaintiff */
    THIRD_PARTY(MEASURES, "20(1)", "22(1)", "fees.term.notice"),
    /** 反诉的被告 a defendant who counterclaims, 7 days from the counterclaim */
    COUNTERCLAIMANT(MEASURES, "20(1)", "22(1)", "fees.term.counterclaim"),
    /** 上诉人 an appellant with the appeal, or 7 days from the notice of the court */
    APPELLANT(MEASURES, "20(1)", "22(2)", "fees.term.appeal"),
    /** 转为普通程序后补交的原告 a plaintiff whose case became an ordinary one, 7 days from the notice */
    SUPPLEMENT(INTERPRETATION, "199", "199", "fees.term.supplement"),
    /** 再审申请人 the party whose application for retrial was granted */
    RETRIAL_APPLICANT(MEASURES, "23", "23", "fees.term.retrial"),
    /** 申请人 an applicant, with the application or within the time the court sets */
    APPLICANT(MEASURES, "20(2)", "22(3)", "fees.term.application"),
    /** 申请执行人 nobody in advance: the fee is taken after enforcement */
    ENFORCEMENT_APPLICANT(MEASURES, "20(2)", "20(2)", "fees.term.afterEnforcement"),
    /** 破产申请人 nobody in advance: the fee is taken after liquidation */
    BANKRUPTCY_APPLICANT(MEASURES, "20(2)", "20(2)", "fees.term.afterLiquidation"),
    /** 追索劳动报酬的原告 a plaintiff who claims wages may be spared the advance */
    WAGE_CLAIMANT(MEASURES, "20(1)", "20(1)", "fees.term.wages"),
    /** 人数不确定的代表人诉讼 nobody in advance: the loser pays by the amount after the end */
    REPRESENTATIVE_ACTION(INTERPRETATION, "194", "194", "fees.term.representative"),
    /** 败诉方 nobody in advance: what the loser bears and had not advanced, within the time the court sets */
    LOSER(INTERPRETATION, "207", "207", "fees.term.loser");

    private static final Span SEVEN_DAYS = Span.days(7);

    private final String instrument;
    private final String article;
    private final String termArticle;
    private final String code;

    Advance(String instrument, String article, String termArticle, String code) {
        this.instrument = instrument;
        this.article = article;
        this.termArticle = termArticle;
        this.code = code;
    }

    /** Where it stands that this person advances the fee, or that nobody does. */
    public Citation citation() {
        return Citation.of(instrument, article);
    }

    public Phrase phrase() {
        return Phrase.of("fees.advance." + name());
    }

    /** Whether the law counts days from an event. */
    public boolean isCounted() {
        return switch (this) {
            case PLAINTIFF, THIRD_PARTY, COUNTERCLAIMANT, APPELLANT, SUPPLEMENT -> true;
            case RETRIAL_APPLICANT,
                    APPLICANT,
                    ENFORCEMENT_APPLICANT,
                    BANKRUPTCY_APPLICANT,
                    WAGE_CLAIMANT,
                    REPRESENTATIVE_ACTION,
                    LOSER -> false;
        };
    }

    /** The term when the event happened on a day: notice received, or for a counterclaim the day it was raised. */
    public PaymentTerm after(LocalDate event, WorkingCalendar calendar) {
        Citation term = Citation.of(instrument, termArticle);
        return isCounted()
                ? PaymentTerm.counted(SEVEN_DAYS, event, calendar, code, term)
                : PaymentTerm.uncounted(code, term);
    }
}
