package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.preservation.SecurityWaiver;

/** 保全行为 What can be done with an application for preservation; the judge decides, others carry out and record. */
@Term("保全行为")
public sealed interface PreservationAct {

    /** Who may do it. */
    default Permission permission() {
        return switch (this) {
            case OrderSecurity _, WaiveSecurity _, Rule _, Renew _, Lift _, DecideReview _ ->
                Permission.PRESERVATION_RULE;
            case GiveSecurity _, Take _, Lapse _, AskReview _, Sue _, PassOn _ -> Permission.PRESERVATION;
        };
    }

    /** 文字 Everything that was typed freely. */
    default List<String> typed() {
        return switch (this) {
            case GiveSecurity give -> List.of(give.by(), give.special());
            case Rule rule -> List.of(rule.number(), rule.reasons());
            case Take take -> List.of(take.asset(), take.place(), take.authority());
            case Lift lift -> List.of(lift.reasons());
            case Lapse lapse -> List.of(lapse.reasons());
            case AskReview ask -> List.of(ask.party(), ask.grounds());
            case DecideReview decide -> List.of(decide.party(), decide.reasons());
            case Sue sue -> List.of(sue.number());
            case PassOn pass -> List.of(pass.number());
            case OrderSecurity _, WaiveSecurity _, Renew _ -> List.of();
        };
    }

    /** 责令提供担保 */
    @Term("责令提供担保")
    record OrderSecurity(Money amount) implements PreservationAct {}

    /** 不要求担保 */
    @Term("不要求担保")
    record WaiveSecurity(SecurityWaiver ground) implements PreservationAct {}

    /** 提供担保 */
    @Term("提供担保")
    record GiveSecurity(SecurityForm form, Money amount, String by, String special) implements PreservationAct {}

    /**
     * 裁定
     *
     * @param amount 裁定保全数额; null where it is not about money
     */
    @Term("作出保全裁定")
    record Rule(
            boolean granted,
            LocalTime at,
            String number,
            @Nullable Money amount,
            String reasons) implements PreservationAct {}

    /** 采取措施 */
    @Term("采取保全措施")
    record Take(
            MeasureKind kind,
            String asset,
            String place,
            @Nullable Money amount,
            String authority,
            @Nullable LocalDate until)
            implements PreservationAct {}

    /**
     * 续行
     *
     * @param requestedOn when the applicant asked for it; null: 依职权
     */
    @Term("续行保全措施")
    record Renew(MeasureId measure, @Nullable LocalDate requestedOn, LocalDate until) implements PreservationAct {}

    /**
     * 解除
     *
     * @param consent 申请保全人同意
     */
    @Term("解除保全措施")
    record Lift(MeasureId measure, LiftGround ground, boolean consent, String reasons) implements PreservationAct {}

    /** 确认失效 Its time ran out. */
    @Term("确认措施失效")
    record Lapse(MeasureId measure, String reasons) implements PreservationAct {}

    /** 申请复议 */
    @Term("申请保全复议")
    record AskReview(String party, LocalDate receivedOn, String grounds) implements PreservationAct {}

    /**
     * 复议决定
     *
     * @param amount 变更后的数额; null unless an amount is changed
     */
    @Term("作出复议决定")
    record DecideReview(
            String party, ReviewOutcome outcome, @Nullable Money amount, String reasons) implements PreservationAct {}

    /** 已起诉 The suit after a preservation before it. */
    @Term("诉前保全后起诉")
    record Sue(String number) implements PreservationAct {}

    /** 转入执行 What is in force passes into enforcement by itself, its time runs on (民诉解释 168); here it is recorded. */
    @Term("保全转入执行")
    record PassOn(String number) implements PreservationAct {}
}
