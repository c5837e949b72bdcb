package org.mingjing.court.justice.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.court.justice.preservation.PreservationHands.TODAY;
import static org.mingjing.court.justice.preservation.PreservationHands.code;
import static org.mingjing.court.justice.preservation.PreservationHands.freeze;
import static org.mingjing.court.justice.preservation.PreservationHands.granted;
import static org.mingjing.court.justice.preservation.PreservationHands.petition;
import static org.mingjing.law.preservation.PreservationStage.IN_SUIT;
import static org.mingjing.law.preservation.PreservationStage.PRE_SUIT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.SecurityForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 保全 Hours and days, security, measures and their ends, review; two at once, sent twice. Today is Sunday 2026-11-22, noon. */
@WithCourt
@Import(PreservationHands.class)
@TestPropertySource(properties = "mingjing.test.database=preservation")
class PreservationDeskIT {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private PreservationHands hands;

    @Autowired
    private PreservationWatch watch;

    @Autowired
    private CaseDetails details;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private MovableClock clock;

    /** Received Friday 16:20; the 48 hours run from 17:00 to Sunday 17:00. Taken on Sunday; the suit is due on 22 December, a Tuesday. */
    @Test
    void beforeTheSuitByTheHour() {
        CaseId id = hands.filed(1, true, FRIDAY);
        Preservation asked = hands.applied(id, petition(PRE_SUIT, false, 500_000L, null, FRIDAY.atTime(16, 20)));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .extracting(WorkItem::kind, WorkItem::dueOn)
                .containsExactly(tuple("preservation-rule", TODAY));
        var grant = new PreservationAct.Rule(true, LocalTime.of(11, 0), "", Money.ofYuan(500_000), "理由");
        assertThat(code(hands.act(asked, Role.JUDGE, TODAY, grant))).isEqualTo("preserve.refused.securityMissing");
        assertThat(code(hands.act(asked, Role.CLERK, TODAY, grant))).isEqualTo("access.notGranted");
        Preservation ruled = hands.ruled(asked, 500_000, TODAY);
        assertThat(hands.owed(Role.JUDGE, asked.id().subject())).isEmpty();
        assertThat(hands.owed(Role.CLERK, asked.id().subject()))
                .extracting(WorkItem::kind, WorkItem::dueOn)
                .as("carried out at once")
                .containsExactly(tuple("preservation-execute", TODAY));
        Preservation taken = hands.acted(ruled, Role.CLERK, TODAY, freeze("尾号 1", 500_000, LocalDate.of(2027, 11, 22)));
        assertThat(taken.state()).isEqualTo(PreservationState.IN_FORCE);
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .extracting(WorkItem::kind, WorkItem::dueOn)
                .containsExactly(tuple("preservation-suit", LocalDate.of(2026, 12, 22)));
        MeasureId measure = taken.measures().getFirst().id();
        var noSuit = new PreservationAct.Lift(measure, LiftGround.NO_SUIT, false, "逾期未起诉");
        assertThat(code(hands.act(taken, Role.JUDGE, TODAY, noSuit))).isEqualTo("preserve.refused.suitStillPossible");
        clock.forward(Duration.ofDays(31));
        LocalDate late = LocalDate.of(2026, 12, 23);
        assertThat(code(hands.act(taken, Role.CLERK, late, new PreservationAct.Sue("民初 9 号"))))
                .isEqualTo("preserve.refused.suitLate");
        assertThat(hands.acted(taken, Role.JUDGE, late, noSuit).state()).isEqualTo(PreservationState.ENDED);
        assertThat(hands.owed(Role.JUDGE, asked.id().subject())).isEmpty();
        assertThat(boundary.read(PreservationHands.scope(), () -> details.happenings(id)).stream()
                        .map(CaseDetails.Entry::kind)
                        .filter(kind -> kind.startsWith("preserve.")))
                .containsExactlyInAnyOrder(
                        "preserve.event.received",
                        "preserve.event.secured",
                        "preserve.event.granted",
                        "preserve.event.taken",
                        "preserve.event.lifted");
    }

    /** Security ordered: the five days stand still until it is given, on Wednesday the 18th; then they end on Monday the 23rd. */
    @Test
    void securityInTheSuit() {
        CaseId id = hands.filed(2, false, LocalDate.of(2026, 10, 12));
        Preservation asked = hands.applied(id, petition(IN_SUIT, false, 300_000L, 400_000L, MONDAY.atTime(9, 0)));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .extracting(WorkItem::dueOn)
                .as("the 21st is a Saturday")
                .containsExactly(LocalDate.of(2026, 11, 23));
        assertThat(code(hands.act(asked, Role.JUDGE, MONDAY, new PreservationAct.OrderSecurity(Money.ofYuan(90_001)))))
                .isEqualTo("preserve.refused.securityOverCap");
        Preservation ordered =
                hands.acted(asked, Role.JUDGE, MONDAY, new PreservationAct.OrderSecurity(Money.ofYuan(90_000)));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject())).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isNull();
            assertThat(item.reason()).isEqualTo("preserve.duty.security");
        });
        Preservation given = hands.acted(
                ordered,
                Role.CLERK,
                LocalDate.of(2026, 11, 18),
                new PreservationAct.GiveSecurity(SecurityForm.GUARANTEE, Money.ofYuan(50_000), "丙", ""));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .extracting(WorkItem::dueOn)
                .containsExactly(LocalDate.of(2026, 11, 23));
        var grant = new PreservationAct.Rule(true, LocalTime.of(11, 0), "", Money.ofYuan(300_000), "理由");
        assertThat(code(hands.act(given, Role.JUDGE, FRIDAY, grant))).isEqualTo("preserve.refused.securityTooLittle");
        var more = new PreservationAct.Rule(true, LocalTime.of(11, 0), "", Money.ofYuan(300_001), "理由");
        assertThat(code(hands.act(given, Role.JUDGE, FRIDAY, more))).isEqualTo("preserve.refused.overAsked");
        assertThat(code(hands.act(
                        given,
                        Role.JUDGE,
                        TODAY,
                        new PreservationAct.Rule(false, LocalTime.of(23, 0), "", null, "理由"))))
                .as("an hour to come")
                .isEqualTo("preserve.refused.outOfOrder");
        Preservation refused = hands.acted(
                given, Role.JUDGE, FRIDAY, new PreservationAct.Rule(false, LocalTime.of(9, 0), "", null, "担保不足"));
        assertThat(refused.state()).isEqualTo(PreservationState.REFUSED);
        assertThat(hands.owed(Role.JUDGE, asked.id().subject())).isEmpty();
    }

    /** Frozen until Saturday 28 November: work thirty days before, told again seven days before; renewed in time only. */
    @Test
    void aMeasureEndsUnlessItIsRenewed() {
        LocalDate since = LocalDate.of(2026, 10, 13);
        CaseId id = hands.filed(3, false, LocalDate.of(2026, 10, 12));
        Preservation ruled = hands.ruled(
                hands.applied(id, petition(IN_SUIT, false, 300_000L, null, since.atTime(9, 0))), 90_000, since);
        assertThat(code(hands.act(ruled, Role.CLERK, since, freeze("尾号 2", 300_001, since.plusDays(46)))))
                .isEqualTo("preserve.refused.overRuling");
        assertThat(code(hands.act(ruled, Role.CLERK, since, freeze("尾号 2", 300_000, since))))
                .isEqualTo("preserve.refused.endsBeforeItBegins");
        assertThat(code(hands.act(ruled, Role.CLERK, since, freeze("尾号 2", 300_000, LocalDate.of(2027, 10, 14)))))
                .isEqualTo("preserve.refused.tooLongInForce");
        assertThat(code(hands.act(
                        ruled,
                        Role.CLERK,
                        since,
                        new PreservationAct.Take(MeasureKind.FORBID_ACT, "处分", "", null, "", null))))
                .isEqualTo("preserve.refused.measureKind");
        Preservation taken = hands.acted(ruled, Role.CLERK, since, freeze("尾号 2", 200_000, LocalDate.of(2026, 11, 28)));
        assertThat(code(hands.act(taken, Role.CLERK, since, freeze("尾号 2", 1, LocalDate.of(2026, 11, 28)))))
                .isEqualTo("preserve.refused.twice");
        MeasureId measure = taken.measures().getFirst().id();
        assertThat(watch.bringUpToDate()).isPositive();
        assertThat(hands.owed(Role.JUDGE, measure.subject())).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("preservation-renew");
            assertThat(item.reason()).isEqualTo("preserve.duty.renewNow");
            assertThat(item.dueOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        });
        assertThat(code(hands.act(
                        taken,
                        Role.JUDGE,
                        TODAY,
                        new PreservationAct.Renew(measure, null, LocalDate.of(2026, 11, 28)))))
                .isEqualTo("preserve.refused.notLonger");
        assertThat(code(hands.act(
                        taken,
                        Role.JUDGE,
                        TODAY,
                        new PreservationAct.Renew(measure, null, LocalDate.of(2027, 11, 23)))))
                .isEqualTo("preserve.refused.tooLongInForce");
        Preservation renewed = hands.acted(
                taken, Role.JUDGE, TODAY, new PreservationAct.Renew(measure, FRIDAY, LocalDate.of(2027, 11, 22)));
        assertThat(renewed.measures().getFirst().expiresOn()).isEqualTo(LocalDate.of(2027, 11, 22));
        assertThat(hands.owed(Role.JUDGE, measure.subject())).isEmpty();
        Preservation passed = hands.acted(renewed, Role.CLERK, TODAY, new PreservationAct.PassOn("（2026）苏9801执1号"));
        assertThat(passed.measures().getFirst().enforcement()).contains("执1号");
        clock.forward(Duration.ofDays(366));
        LocalDate after = LocalDate.of(2027, 11, 23);
        watch.bringUpToDate();
        assertThat(hands.owed(Role.JUDGE, measure.subject()))
                .extracting(WorkItem::reason)
                .containsExactly("preserve.duty.lapsed");
        assertThat(hands.find(passed.id()).state()).as("nothing ends by itself").isEqualTo(PreservationState.IN_FORCE);
        assertThat(code(hands.act(
                        passed,
                        Role.JUDGE,
                        after,
                        new PreservationAct.Renew(measure, null, LocalDate.of(2028, 11, 23)))))
                .isEqualTo("preserve.refused.renewedTooLate");
        Preservation lapsed = hands.acted(passed, Role.CLERK, after, new PreservationAct.Lapse(measure, ""));
        assertThat(lapsed.measures().getFirst().endedOn()).isEqualTo(LocalDate.of(2027, 11, 22));
        assertThat(lapsed.state()).isEqualTo(PreservationState.ENDED);
    }

    /** Received on Thursday the 12th, the last day is Tuesday the 17th; asked on the 17th, to be decided by Friday the 27th. */
    @Test
    void eachPartyAsksForReviewOnceAndInTime() {
        LocalDate thursday = LocalDate.of(2026, 11, 12);
        CaseId id = hands.filed(4, false, LocalDate.of(2026, 10, 12));
        Preservation asked = hands.applied(id, petition(IN_SUIT, true, 10_000L, null, thursday.atTime(9, 0)));
        Preservation refused = hands.acted(
                asked, Role.JUDGE, thursday, new PreservationAct.Rule(false, LocalTime.of(10, 0), "", null, "理由"));
        assertThat(code(hands.act(
                        refused,
                        Role.CLERK,
                        LocalDate.of(2026, 11, 18),
                        new PreservationAct.AskReview("甲公司", thursday, "不服"))))
                .isEqualTo("preserve.refused.reviewLate");
        Preservation reviewed = hands.acted(
                refused, Role.CLERK, LocalDate.of(2026, 11, 17), new PreservationAct.AskReview("甲公司", thursday, "不服"));
        assertThat(hands.owed(Role.JUDGE, asked.id().subject()))
                .extracting(WorkItem::dueOn)
                .containsExactly(LocalDate.of(2026, 11, 27));
        assertThat(code(hands.act(
                        reviewed,
                        Role.CLERK,
                        LocalDate.of(2026, 11, 17),
                        new PreservationAct.AskReview("甲公司", thursday, "仍不服"))))
                .isEqualTo("preserve.refused.reviewOnce");
        var revoke = new PreservationAct.DecideReview("甲公司", ReviewOutcome.REVOKED, null, "撤销");
        Preservation revoked = hands.acted(reviewed, Role.JUDGE, TODAY, revoke);
        assertThat(revoked.state()).as("a revoked refusal is carried out").isEqualTo(PreservationState.GRANTED);
        assertThat(hands.owed(Role.CLERK, asked.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("preservation-execute");
    }

    @Test
    void whatCannotBeIsNotTaken() {
        CaseId suit = hands.filed(5, false, LocalDate.of(2026, 10, 12));
        CaseId before = hands.filed(5, true, LocalDate.of(2026, 10, 12));
        assertThat(code(hands.apply(suit, petition(IN_SUIT, false, 400_001L, 400_000L, MONDAY.atTime(9, 0)))))
                .isEqualTo("preserve.refused.overClaim");
        assertThat(code(hands.apply(suit, petition(IN_SUIT, false, null, 400_000L, MONDAY.atTime(9, 0)))))
                .isEqualTo("preserve.refused.noAmountAsked");
        assertThat(code(hands.apply(suit, petition(IN_SUIT, false, 0L, null, MONDAY.atTime(9, 0)))))
                .isEqualTo("preserve.refused.amount");
        assertThat(code(hands.apply(suit, petition(PRE_SUIT, false, 1L, null, MONDAY.atTime(9, 0)))))
                .isEqualTo("preserve.refused.wrongStage");
        assertThat(code(hands.apply(before, petition(IN_SUIT, false, 1L, null, MONDAY.atTime(9, 0)))))
                .isEqualTo("preserve.refused.wrongStage");
        assertThat(code(hands.apply(suit, petition(IN_SUIT, false, 1L, null, TODAY.atTime(23, 0)))))
                .isEqualTo("preserve.refused.outOfOrder");
        assertThat(code(hands.apply(
                        suit,
                        petition(
                                IN_SUIT,
                                false,
                                1L,
                                null,
                                LocalDate.of(2026, 10, 11).atTime(9, 0)))))
                .as("before the suit was filed")
                .isEqualTo("preserve.refused.outOfOrder");
    }

    @Test
    void twoPeopleAtOnceAndTheSameFormTwice() {
        CaseId id = hands.filed(6, false, LocalDate.of(2026, 10, 12));
        var form = new ApplyForPreservation(
                hands.origin(Role.CLERK, MONDAY),
                TestCourt.BASIC,
                id,
                petition(IN_SUIT, false, 300_000L, null, MONDAY.atTime(9, 0)));
        String made = granted(hands.desk().apply(form));
        assertThat(granted(hands.desk().apply(form))).isEqualTo(made);
        assertThat(boundary.read(
                        PreservationHands.scope(), () -> hands.preservations().of(id)))
                .hasSize(1);
        Preservation seen = boundary.read(
                        PreservationHands.scope(), () -> hands.preservations().of(id))
                .getFirst();
        List<Decision<String>> both = Stream.of(60_000L, 70_000L)
                .map(yuan -> CompletableFuture.supplyAsync(() ->
                        hands.act(seen, Role.JUDGE, FRIDAY, new PreservationAct.OrderSecurity(Money.ofYuan(yuan)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both.stream().filter(Decision.Granted.class::isInstance)).hasSize(1);
        assertThat(both.stream().filter(Decision.Refused.class::isInstance).map(PreservationHands::code))
                .containsExactly("preserve.refused.changedMeanwhile");
    }
}
