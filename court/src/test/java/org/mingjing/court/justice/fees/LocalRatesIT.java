package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.fees.FeeHands.TODAY;
import static org.mingjing.court.justice.fees.FeeHands.code;
import static org.mingjing.court.justice.fees.FeeHands.granted;
import static org.mingjing.court.justice.fees.FeeHands.yuan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 本地收费标准 A divorce costs 50 to 300 yuan (办法 13(2)); two people set it to 240, and the fee says so. */
@WithCourt
@Import(FeeHands.class)
@TestPropertySource(properties = "mingjing.test.database=local-rates")
class LocalRatesIT {

    private static final Citation SOURCE = Citation.of("省价费〔2026〕1号", "3");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Autowired
    private FeeHands hands;

    @Autowired
    private RateDesk desk;

    @LocalServerPort
    private int port;

    @Test
    void whatTwoPeopleSetIsChargedAndCited() {
        CaseId before = divorce(701, MONDAY.minusDays(1));
        assertThat(hands.only(before).state())
                .as("within bounds, nobody set it")
                .isEqualTo(FeeState.UNSET);
        assertThat(code(propose(Role.CLERK, "240"))).isEqualTo("access.notGranted");
        assertThat(code(propose(Role.ADJUDICATION_MANAGEMENT, "300.01"))).isEqualTo("fee.refused.rateBounds");
        UUID rate = UUID.fromString(granted(propose(Role.ADJUDICATION_MANAGEMENT, "240")));
        CaseId early = divorce(702, MONDAY);
        assertThat(hands.only(early).state())
                .as("one person alone changes nothing")
                .isEqualTo(FeeState.UNSET);
        assertThat(code(decide(Role.ADJUDICATION_MANAGEMENT, rate))).isEqualTo("fee.refused.rateOwn");
        granted(decide(Role.SYSTEM_ADMINISTRATOR, rate));
        assertThat(code(decide(Role.SYSTEM_ADMINISTRATOR, rate))).isEqualTo("fee.refused.rateDecided");
        CaseId after = divorce(703, MONDAY);
        assertThat(hands.only(after).fee()).isEqualTo(yuan("240"));
        assertThat(hands.only(after).reckoning().steps())
                .anySatisfy(step -> assertThat(step.citation()).isEqualTo(SOURCE));
        CaseId old = divorce(704, MONDAY.minusDays(1));
        assertThat(hands.only(old).state())
                .as("accepted the day before it counts")
                .isEqualTo(FeeState.UNSET);
        assertThat(Visitor.as(port, Role.ADJUDICATION_MANAGEMENT)
                        .get("/fee-rates")
                        .body())
                .contains("省价费〔2026〕1号 3", "240", "施行中");
    }

    @Test
    void aFeeTheLawItselfSetsIsNotSetHere() {
        Visitor management = Visitor.as(port, Role.ADJUDICATION_MANAGEMENT);
        assertThat(management.get("/fee-rates").body()).doesNotContain("value=\"LABOUR\"");
        assertThat(management
                        .post(
                                "/fee-rates",
                                Map.of(
                                        "kind",
                                        FeeKind.DIVORCE.name(),
                                        "amount",
                                        "贰佰",
                                        "from",
                                        "2026-11-16",
                                        "instrument",
                                        "文件",
                                        "article",
                                        "1",
                                        "key",
                                        UUID.randomUUID().toString()))
                        .body())
                .contains("请填写数额");
    }

    private CaseId divorce(int serial, LocalDate on) {
        CaseId id = hands.filed(serial, Procedure.ORDINARY, on);
        granted(hands.desk()
                .charge(new ChargeFee(
                        hands.origin(Role.CLERK, on),
                        TestCourt.BASIC,
                        id,
                        FeeFacts.of(FeeKind.DIVORCE, null, on),
                        Advance.PLAINTIFF,
                        "甲")));
        return id;
    }

    private Decision<String> propose(Role by, String amount) {
        return desk.propose(new ProposeRate(
                hands.origin(by, TODAY), TestCourt.BASIC, FeeKind.DIVORCE, yuan(amount), MONDAY, SOURCE));
    }

    private Decision<String> decide(Role by, UUID rate) {
        return desk.decide(new DecideRate(hands.origin(by, TODAY), TestCourt.BASIC, rate, true));
    }
}
