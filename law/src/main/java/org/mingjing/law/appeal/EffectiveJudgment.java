package org.mingjing.law.appeal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Ledger;

/** 裁判生效 Whether a decision of the first instance is effective, since when and why (民诉法 158). */
@Term("裁判生效")
public sealed interface EffectiveJudgment {

    Ledger ledger();

    /** 已生效 */
    @Term("已生效")
    record Effective(LocalDate on, Ledger ledger) implements EffectiveJudgment {}

    /** 上诉期未满 */
    @Term("上诉期未满")
    record TermRuns(LocalDate last, Ledger ledger) implements EffectiveJudgment {}

    /** 尚未送达全部当事人 */
    @Term("未全部送达")
    record NotServed(Ledger ledger) implements EffectiveJudgment {}

    /** 已提起上诉 */
    @Term("已上诉未生效")
    record Appealed(Ledger ledger) implements EffectiveJudgment {}

    Citation APPEALABLE = Citation.of("民诉法", "158");
    Citation SMALL_CLAIMS = Citation.of("民诉法", "165");
    Citation ADMINISTRATIVE = Citation.of("行诉法", "85");
    Citation CRIMINAL = Citation.of("刑诉法", "259");
    Citation PRONOUNCED = Citation.of("刑诉解释", "413");

    /** 二审终审 Where it stands that a second instance is final. */
    static Citation secondInstance(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "244");
            case ADMINISTRATIVE -> Citation.of("行诉法", "7");
            default -> Citation.of("民诉法", "182");
        };
    }

    /**
     * 受送达的当事人
     *
     * @param servedOn null: not served
     */
    @Term("上诉权人")
    record Party(String name, @Nullable LocalDate servedOn, boolean abroad) {}

    /**
     * The decision of a case in either instance.
     *
     * @param finalUnder 终审 why nobody may appeal; null: it may be appealed
     * @param pronouncedOn 宣告之日: a final criminal decision is effective that day, served or not (刑诉解释 413). Not here: a death
     *     sentence, final with its approval only
     * @param pending whether an appeal made in time is undecided, or was decided in second instance
     * @param withdrawnOn the day on which the last appeal was withdrawn or treated so; null: none was
     * @param asOf the day of the question
     */
    static EffectiveJudgment of(
            CaseCategory category,
            boolean ruling,
            @Nullable Citation finalUnder,
            @Nullable LocalDate pronouncedOn,
            List<Party> parties,
            boolean pending,
            @Nullable LocalDate withdrawnOn,
            LocalDate asOf,
            WorkingCalendar calendar) {
        Ledger.Writer steps = Ledger.writer();
        Citation rule = switch (category) {
            case CRIMINAL -> CRIMINAL;
            case ADMINISTRATIVE -> ADMINISTRATIVE;
            default -> APPEALABLE;
        };
        if (category == CaseCategory.CRIMINAL && finalUnder != null && pronouncedOn != null) {
            return new Effective(
                    pronouncedOn,
                    steps.step("appeal.effective.pronounced", pronouncedOn, PRONOUNCED, pronouncedOn)
                            .ledger());
        }
        List<String> unserved = parties.stream()
                .filter(one -> one.servedOn() == null)
                .map(Party::name)
                .toList();
        if (parties.isEmpty() || !unserved.isEmpty()) {
            unserved.forEach(name -> steps.step("appeal.effective.unserved", null, rule, name));
            return new NotServed(
                    steps.step("appeal.effective.servedFirst", null, rule).ledger());
        }
        LocalDate lastServed = parties.stream()
                .map(one -> Objects.requireNonNull(one.servedOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (finalUnder != null) {
            steps.step("appeal.effective.atOnce", lastServed, finalUnder, lastServed);
            return new Effective(lastServed, steps.ledger());
        }
        LocalDate last = LocalDate.MIN;
        for (Party one : parties) {
            LocalDate until = AppealTerm.of(
                            category, ruling, Objects.requireNonNull(one.servedOn()), one.abroad(), calendar)
                    .last();
            steps.step(
                    "appeal.effective.term",
                    until,
                    termRule(category),
                    one.name(),
                    Objects.requireNonNull(one.servedOn()),
                    until);
            last = until.isAfter(last) ? until : last;
        }
        if (pending) {
            return new Appealed(
                    steps.step("appeal.effective.appealed", null, rule).ledger());
        }
        if (!asOf.isAfter(last)) {
            return new TermRuns(
                    last, steps.step("appeal.effective.runs", last, rule, last).ledger());
        }
        LocalDate effective = last.plusDays(1);
        if (withdrawnOn != null && withdrawnOn.isAfter(last)) {
            return new Effective(
                    withdrawnOn,
                    steps.step(
                                    "appeal.effective.withdrawn",
                                    withdrawnOn,
                                    withdrawnRule(category),
                                    withdrawnOn,
                                    withdrawnOn)
                            .ledger());
        }
        return new Effective(
                effective,
                steps.step("appeal.effective.since", effective, rule, last, effective)
                        .ledger());
    }

    private static Citation withdrawnRule(CaseCategory category) {
        return category == CaseCategory.CRIMINAL ? Citation.of("刑诉解释", "386") : Citation.of("民诉法", "180");
    }

    private static Citation termRule(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "230");
            case ADMINISTRATIVE -> Citation.of("行诉法", "85");
            default -> Citation.of("民诉法", "171");
        };
    }
}
