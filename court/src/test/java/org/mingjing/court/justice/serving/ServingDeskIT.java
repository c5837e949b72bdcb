package org.mingjing.court.justice.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.serving.ServingHands.TODAY;
import static org.mingjing.court.justice.serving.ServingHands.code;
import static org.mingjing.court.justice.serving.ServingHands.granted;
import static org.mingjing.court.justice.serving.ServingHands.noticed;
import static org.mingjing.law.serving.ServiceEvidence.POSTAL_RECEIPT;
import static org.mingjing.law.serving.ServiceEvidence.RECEIPT;
import static org.mingjing.law.serving.ServiceEvidence.RECORDING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 送达 What is owed follows from the filing; each attempt has its effect; the last one served moves the clocks. Today is Sunday 2026-11-22. */
@WithCourt
@Import(ServingHands.class)
@TestPropertySource(properties = "mingjing.test.database=serving")
class ServingDeskIT {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @Autowired
    private ServingHands hands;

    @Autowired
    private Servings servings;

    @Autowired
    private LastService last;

    @Autowired
    private CaseCourse course;

    @Autowired
    private CourtBoundary boundary;

    @Test
    void theCopyIsOwedToEachDefendantAndTheLastOneBeginsTheAnswer() {
        CaseId id = hands.filed(1, Procedure.ORDINARY, THURSDAY);
        Errand first = hands.errand(id, "乙");
        Errand second = hands.errand(id, "丙公司");
        assertThat(first.document()).isEqualTo(ServiceDocument.COMPLAINT_COPY);
        assertThat(first.dueOn()).as("five days after Thursday the 12th").isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(hands.owed(first)).extracting(WorkItem::kind).containsExactly("serving-send");
        hands.signed(first, THURSDAY.plusDays(1));
        assertThat(hands.owed(first)).isEmpty();
        assertThat(hands.clocks(id)).extracting(one -> one.limitId()).containsExactly("CIV-1-ORD");
        granted(hands.attempt(second, ServiceMeans.POST, THURSDAY.plusDays(1), null, null));
        Errand posted = hands.errand(id, "丙公司");
        assertThat(posted.state()).isEqualTo(ErrandState.UNDERWAY);
        assertThat(hands.owed(posted)).extracting(WorkItem::kind).containsExactly("serving-await");
        assertThat(code(hands.attempt(posted, ServiceMeans.DIRECT, TODAY, null, null)))
                .isEqualTo("service.refused.underway");
        granted(hands.outcome(posted, ServiceOutcome.SIGNED_FOR, LocalDate.of(2026, 11, 16), POSTAL_RECEIPT));
        assertThat(hands.errand(id, "丙公司").effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(hands.clock(id, "NODE-ANSWER").dueOn())
                .as("fifteen days after the last service, Monday the 16th")
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(boundary.read(ServingHands.scope(), () -> last.on(id, ServiceDocument.COMPLAINT_COPY)))
                .contains(LocalDate.of(2026, 11, 16));
    }

    @Test
    void withoutProofNothingIsServed() {
        CaseId id = hands.filed(2, Procedure.SUMMARY, THURSDAY);
        LocalDate friday = THURSDAY.plusDays(1);
        granted(hands.attempt(hands.errand(id, "乙"), ServiceMeans.DIRECT, friday, ServiceOutcome.REFUSED, friday));
        Errand refused = hands.errand(id, "乙");
        assertThat(refused.advice(hands.card(id).category(), Procedure.SUMMARY).means())
                .isEqualTo(ServiceMeans.LEAVING);
        granted(hands.attempt(refused, ServiceMeans.LEAVING, TODAY, ServiceOutcome.LEFT, TODAY, RECEIPT));
        Errand unproved = hands.errand(id, "乙");
        assertThat(unproved.state()).as("neither witnesses nor a recording").isEqualTo(ErrandState.OWED);
        granted(hands.outcome(unproved, ServiceOutcome.LEFT, TODAY, RECORDING));
        assertThat(hands.errand(id, "乙").effectiveOn()).isEqualTo(TODAY);
        assertThat(code(hands.attempt(hands.errand(id, "乙"), ServiceMeans.POST, TODAY, null, null)))
                .isEqualTo("service.refused.served");
    }

    /** Published 2026-10-20; thirty days are 2026-11-19, a Thursday. Filed 2026-09-01, six months: 2027-03-01; 30 days more: 2027-03-31. */
    @Test
    void aPublicNoticePausesTheClockUntilItIsOver() {
        CaseId id = hands.filed(3, Procedure.ORDINARY, LocalDate.of(2026, 9, 1));
        LocalDate published = LocalDate.of(2026, 10, 20);
        Errand errand = hands.errand(id, "乙");
        assertThat(code(hands.attempt(
                        errand,
                        Role.CLERK,
                        ServiceMeans.PUBLIC_NOTICE,
                        published,
                        ServiceOutcome.PUBLISHED,
                        published,
                        noticed())))
                .as("never tried otherwise")
                .isEqualTo("serving.bar.othersFirst");
        granted(hands.attempt(
                errand,
                ServiceMeans.DIRECT,
                LocalDate.of(2026, 9, 4),
                ServiceOutcome.UNKNOWN,
                LocalDate.of(2026, 9, 4)));
        LocalDate later = LocalDate.of(2026, 11, 2);
        granted(hands.attempt(
                hands.errand(id, "乙"),
                Role.CLERK,
                ServiceMeans.PUBLIC_NOTICE,
                later,
                ServiceOutcome.PUBLISHED,
                later,
                noticed()));
        Errand running = hands.errand(id, "乙");
        assertThat(running.state()).isEqualTo(ErrandState.NOTICE);
        assertThat(running.noticeUntil()).as("2026-11-02 and thirty days").isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(hands.clock(id, "CIV-1-ORD").mark()).isEqualTo(ClockMark.STOPPED);
        assertThat(hands.owed(running))
                .singleElement()
                .satisfies(item -> assertThat(item.kind() + " " + item.dueOn()).isEqualTo("serving-close 2026-12-02"));
        assertThat(code(hands.close(running))).isEqualTo("service.refused.noticeRuns");
        Errand other = hands.errand(id, "丙公司");
        granted(hands.attempt(
                other,
                ServiceMeans.DIRECT,
                LocalDate.of(2026, 9, 4),
                ServiceOutcome.UNKNOWN,
                LocalDate.of(2026, 9, 4)));
        granted(hands.attempt(
                hands.errand(id, "丙公司"),
                Role.CLERK,
                ServiceMeans.PUBLIC_NOTICE,
                published,
                ServiceOutcome.PUBLISHED,
                published,
                noticed()));
        Errand over = hands.errand(id, "丙公司");
        assertThat(over.effectiveOn()).as("over before it was recorded").isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(hands.clock(id, "CIV-1-ORD").recorded()).hasSize(3);
    }

    @Test
    void noPublicNoticeInSummaryProcedure() {
        CaseId id = hands.filed(4, Procedure.SUMMARY, THURSDAY);
        granted(hands.attempt(hands.errand(id, "乙"), ServiceMeans.DIRECT, THURSDAY, ServiceOutcome.UNKNOWN, THURSDAY));
        Errand lost = hands.errand(id, "乙");
        assertThat(code(hands.attempt(
                        lost,
                        Role.CLERK,
                        ServiceMeans.PUBLIC_NOTICE,
                        TODAY,
                        ServiceOutcome.PUBLISHED,
                        TODAY,
                        noticed())))
                .isEqualTo("serving.bar.summaryNotice");
        assertThat(lost.advice(hands.card(id).category(), Procedure.SUMMARY).code())
                .isEqualTo("serving.next.convert");
    }

    @Test
    void electronicallyOnlyAfterConsentWithAnAddress() {
        CaseId id = hands.filed(5, Procedure.SUMMARY, THURSDAY);
        Errand errand = hands.errand(id, "乙");
        assertThat(code(hands.attempt(errand, ServiceMeans.ELECTRONIC, TODAY, null, null)))
                .isEqualTo("serving.bar.noConsent");
        assertThat(code(confirm(errand, ""))).isEqualTo("service.refused.consentWithoutAddress");
        granted(confirm(errand, "13800000000"));
        assertThat(code(confirm(errand, "13800000001")))
                .as("seen before")
                .isEqualTo("service.refused.changedMeanwhile");
        granted(hands.attempt(hands.errand(id, "乙"), ServiceMeans.ELECTRONIC, TODAY, null, null));
        Errand sent = hands.errand(id, "乙");
        assertThat(sent.effectiveOn()).isEqualTo(TODAY);
        assertThat(sent.attempts())
                .singleElement()
                .satisfies(one -> assertThat(one.simulated()).isTrue());
    }

    @Test
    void theJudgmentIsOwedToEverybodyOnceTheCaseHasEnded() {
        CaseId id = hands.filed(6, Procedure.SUMMARY, THURSDAY);
        boundary.write(
                ServingHands.scope(), () -> course.conclude(hands.card(id), LocalDate.of(2026, 11, 20), "judgment"));
        List<Errand> judgments = boundary.read(ServingHands.scope(), () -> servings.of(id)).stream()
                .filter(one -> one.document() == ServiceDocument.JUDGMENT)
                .toList();
        assertThat(judgments).extracting(one -> one.addressee().name()).containsExactlyInAnyOrder("甲", "乙", "丙公司");
        assertThat(judgments)
                .as("ten days after Friday the 20th, a Monday")
                .allSatisfy(one -> assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30)));
        hands.signed(judgments.getFirst(), LocalDate.of(2026, 11, 20));
        assertThat(boundary.read(ServingHands.scope(), () -> last.on(id, ServiceDocument.JUDGMENT)))
                .isEmpty();
        assertThat(boundary.read(ServingHands.scope(), () -> last.each(id, ServiceDocument.JUDGMENT)))
                .hasSize(1);
    }

    @Test
    void onlyWhoeverWorksOnTheCase() {
        CaseId id = hands.filed(7, Procedure.SUMMARY, THURSDAY);
        assertThat(code(hands.attempt(
                        hands.errand(id, "乙"), Role.STATISTICIAN, ServiceMeans.DIRECT, TODAY, null, null, Set.of())))
                .isEqualTo("access.notGranted");
        assertThat(code(hands.attempt(hands.errand(id, "乙"), ServiceMeans.DIRECT, TODAY.plusDays(1), null, null)))
                .isEqualTo("service.refused.outOfOrder");
        assertThat(code(hands.attempt(
                        hands.errand(id, "乙"), ServiceMeans.DIRECT, TODAY, ServiceOutcome.SIGNED, THURSDAY, RECEIPT)))
                .isEqualTo("service.refused.outOfOrder");
    }

    private Decision<String> confirm(Errand errand, String electronic) {
        return hands.desk()
                .confirm(new ConfirmAddress(
                        hands.origin(Role.CLERK, TODAY),
                        TestCourt.BASIC,
                        errand.caseId(),
                        errand.addressee().id(),
                        0,
                        "一号",
                        "",
                        electronic,
                        "",
                        EnumSet.of(ServiceCircumstance.ADDRESS_CONFIRMED, ServiceCircumstance.ELECTRONIC_CONSENT)));
    }
}
