package org.mingjing.court.justice.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.preservation.PreservationHands.TODAY;
import static org.mingjing.court.justice.preservation.PreservationHands.code;
import static org.mingjing.court.justice.preservation.PreservationHands.freeze;
import static org.mingjing.court.justice.preservation.PreservationHands.petition;
import static org.mingjing.law.preservation.PreservationStage.IN_SUIT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Money;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.SecurityForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 复议之后 What a review leaves of a grant; security ordered again; the nightly look. Today is Sunday 2026-11-22, noon. */
@WithCourt
@Import(PreservationHands.class)
@TestPropertySource(properties = "mingjing.test.database=preservation")
class PreservationReviewIT {

    private static final LocalDate FILED = LocalDate.of(2026, 10, 12);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private PreservationHands hands;

    @Autowired
    private PreservationWatch watch;

    @Test
    void aRevokedGrantHasNoForceAndItsMeasuresAreToBeLifted() {
        Preservation asked = asked(frozen(31, 200_000), "乙公司");
        Preservation revoked = hands.acted(
                asked, Role.JUDGE, TODAY, new PreservationAct.DecideReview("乙公司", ReviewOutcome.REVOKED, null, "保全不当"));
        assertThat(revoked.state()).as("until a person lifts it").isEqualTo(PreservationState.IN_FORCE);
        assertThat(hands.owed(Role.JUDGE, revoked.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("preservation-lift");
        MeasureId measure = revoked.measures().getFirst().id();
        assertThat(hands.owed(Role.JUDGE, measure.subject()))
                .as("not to be renewed")
                .isEmpty();
        assertThat(code(hands.act(revoked, Role.CLERK, TODAY, freeze("尾号 9", 1, LocalDate.of(2027, 11, 1)))))
                .isEqualTo("preserve.refused.noRuling");
        assertThat(code(hands.act(
                        revoked,
                        Role.JUDGE,
                        TODAY,
                        new PreservationAct.Renew(measure, null, LocalDate.of(2027, 11, 1)))))
                .isEqualTo("preserve.refused.noRuling");
        Preservation lifted = hands.acted(
                revoked, Role.JUDGE, TODAY, new PreservationAct.Lift(measure, LiftGround.MISTAKEN, false, "裁定撤销"));
        assertThat(lifted.state()).isEqualTo(PreservationState.ENDED);
        assertThat(hands.owed(Role.JUDGE, revoked.id().subject())).isEmpty();
    }

    @Test
    void aChangedGrantHoldsForTheChangedAmount() {
        Preservation asked = asked(frozen(32, 200_000), "乙公司");
        assertThat(code(hands.act(
                        asked,
                        Role.JUDGE,
                        TODAY,
                        new PreservationAct.DecideReview("乙公司", ReviewOutcome.CHANGED, null, "过高"))))
                .isEqualTo("preserve.refused.noAmount");
        assertThat(code(hands.act(
                        asked,
                        Role.JUDGE,
                        TODAY,
                        new PreservationAct.DecideReview("乙公司", ReviewOutcome.UPHELD, Money.ofYuan(1), "正确"))))
                .isEqualTo("preserve.refused.amountUnchanged");
        Preservation changed = hands.acted(
                asked,
                Role.JUDGE,
                TODAY,
                new PreservationAct.DecideReview("乙公司", ReviewOutcome.CHANGED, Money.ofYuan(150_000), "过高"));
        assertThat(changed.most()).isEqualTo(Money.ofYuan(150_000));
        assertThat(hands.owed(Role.JUDGE, changed.id().subject()))
                .extracting(WorkItem::reason)
                .containsExactly("preserve.duty.liftPart");
        assertThat(code(hands.act(changed, Role.CLERK, TODAY, freeze("尾号 9", 1, LocalDate.of(2027, 11, 1)))))
                .isEqualTo("preserve.refused.overRuling");
    }

    @Test
    void anotherSpellingIsNotAnotherPartyAndWordsHaveAnEnd() {
        Preservation asked = asked(frozen(33, 200_000), " 乙 公司");
        assertThat(asked.reviews()).extracting(Review::party).containsExactly("乙公司");
        assertThat(code(hands.act(asked, Role.CLERK, FRIDAY, new PreservationAct.AskReview("乙公司。", MONDAY, "仍不服"))))
                .isEqualTo("preserve.refused.reviewOnce");
        String tooLong = "字".repeat(ApplyForPreservation.LONGEST + 1);
        assertThat(code(hands.act(asked, Role.CLERK, FRIDAY, new PreservationAct.AskReview("甲公司", MONDAY, tooLong))))
                .isEqualTo("preserve.refused.tooLong");
        assertThat(code(hands.act(asked, Role.CLERK, FRIDAY, freeze(tooLong, 1, LocalDate.of(2027, 11, 1)))))
                .isEqualTo("preserve.refused.tooLong");
    }

    /** Given on Monday, a larger sum ordered on Wednesday: the days do not run before it is given. */
    @Test
    void aLargerSumIsGivenAnew() {
        CaseId id = hands.filed(34, false, FILED);
        Preservation asked = hands.applied(id, petition(IN_SUIT, false, 300_000L, null, MONDAY.atTime(9, 0)));
        Preservation given = hands.acted(
                asked,
                Role.CLERK,
                MONDAY,
                new PreservationAct.GiveSecurity(SecurityForm.GUARANTEE, Money.ofYuan(30_000), "丙", ""));
        Preservation ordered = hands.acted(
                given, Role.JUDGE, LocalDate.of(2026, 11, 18), new PreservationAct.OrderSecurity(Money.ofYuan(60_000)));
        assertThat(ordered.security().awaited()).isTrue();
        assertThat(ordered.security().given()).isNull();
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .singleElement()
                .satisfies(item -> assertThat(item.dueOn()).isNull());
    }

    @Test
    void theNightlyLookEndsWithTheLastPage() {
        List<Preservation> all = IntStream.range(41, 44)
                .mapToObj(serial -> frozen(serial, 10_000))
                .toList();
        assertThat(watch.look(1)).isGreaterThanOrEqualTo(3);
        assertThat(all)
                .allSatisfy(one -> assertThat(hands.owed(
                                Role.JUDGE, one.measures().getFirst().id().subject()))
                        .extracting(WorkItem::kind)
                        .containsExactly("preservation-renew"));
    }

    /** Granted on Monday and frozen until 10 December. */
    private Preservation frozen(int serial, long yuan) {
        CaseId id = hands.filed(serial, false, FILED);
        Preservation asked = hands.applied(id, petition(IN_SUIT, false, 200_000L, null, MONDAY.atTime(9, 0)));
        Preservation ruled = hands.acted(
                asked,
                Role.JUDGE,
                MONDAY,
                new PreservationAct.Rule(true, LocalTime.of(11, 0), "", Money.ofYuan(200_000), "理由"));
        return hands.acted(ruled, Role.CLERK, MONDAY, freeze("尾号 " + serial, yuan, LocalDate.of(2026, 12, 10)));
    }

    private Preservation asked(Preservation before, String party) {
        return hands.acted(before, Role.CLERK, FRIDAY, new PreservationAct.AskReview(party, MONDAY, "不服"));
    }
}
