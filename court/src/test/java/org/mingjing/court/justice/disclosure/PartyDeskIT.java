package org.mingjing.court.justice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.disclosure.PartyHands.code;
import static org.mingjing.court.justice.disclosure.PartyHands.granted;
import static org.mingjing.court.justice.disclosure.PartyHands.number;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.disclosure.PartyEntrance.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 当事人查询与异议 A code opens one party's case and nothing else; an objection is answered by somebody else than the judge. */
@WithCourt
@Import(PartyHands.class)
@TestPropertySource(properties = "mingjing.test.database=disclosure")
class PartyDeskIT {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Autowired
    private PartyHands hands;

    @Autowired
    private PartyEntrance entrance;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private MovableClock clock;

    @Test
    void aCodeOpensItsOwnCaseUntilAnotherIsPrinted() {
        CaseId id = hands.filed(1, false);
        QueryCode first = hands.issued(id, 1);
        assertThat(entrance.open("(2026)苏9801民初1号", first.printed().toLowerCase(java.util.Locale.ROOT), "10.0.1.1"))
                .as("other brackets, small letters")
                .isInstanceOfSatisfying(Entry.Found.class, found -> {
                    assertThat(found.opened().caseId()).isEqualTo(id);
                    assertThat(found.opened().party()).isEqualTo(1);
                });
        QueryCode second = hands.issued(id, 1);
        assertThat(entrance.open(number(1), first.printed(), "10.0.1.1")).isInstanceOf(Entry.Wrong.class);
        assertThat(entrance.open(number(1), second.printed(), "10.0.1.1")).isInstanceOf(Entry.Found.class);
        assertThat(entrance.open(number(2), second.printed(), "10.0.1.1"))
                .as("of another case")
                .isInstanceOf(Entry.Wrong.class);
    }

    @Test
    void whoTriesTooOftenIsLockedOutFromThereAndNobodyElseIs() {
        QueryCode code = hands.issued(hands.filed(3, false), 2);
        for (int i = 0; i < 5; i++) {
            assertThat(entrance.open(number(3), "0000-0000-0000", "10.0.3.1")).isInstanceOf(Entry.Wrong.class);
        }
        assertThat(entrance.open(number(3), code.printed(), "10.0.3.1"))
                .as("even the right one")
                .isInstanceOf(Entry.Locked.class);
        assertThat(entrance.open(number(3), code.printed(), "10.0.3.2")).isInstanceOf(Entry.Found.class);
        clock.forward(Duration.ofMinutes(16));
        assertThat(entrance.open(number(3), code.printed(), "10.0.3.1")).isInstanceOf(Entry.Found.class);
    }

    @Test
    void oneAddressTriesNoMoreThanThreeHundredTimes() {
        for (int i = 0; i < 300; i++) {
            assertThat(entrance.open(number(9_000 + i), "0000-0000-0000", "10.0.4.1"))
                    .isInstanceOf(Entry.Wrong.class);
        }
        assertThat(entrance.open(number(9_999), "0000-0000-0000", "10.0.4.1")).isInstanceOf(Entry.Locked.class);
    }

    @Test
    void aVisitEndsWhenItIsNotUsedAndInAnyCaseAfterAnHour() {
        CaseId id = hands.filed(5, false);
        QueryCode code = hands.issued(id, 1);
        String visit = entrance.begin(hands.entered(5, code));
        clock.forward(Duration.ofMinutes(14));
        assertThat(entrance.use(visit)).isPresent();
        clock.forward(Duration.ofMinutes(16));
        assertThat(entrance.use(visit)).isEmpty();
        String busy = entrance.begin(hands.entered(5, code));
        for (int i = 0; i < 5; i++) {
            clock.forward(Duration.ofMinutes(11));
            assertThat(entrance.use(busy)).isPresent();
        }
        clock.forward(Duration.ofMinutes(11));
        assertThat(entrance.use(busy)).as("66 minutes").isEmpty();
        String left = entrance.begin(hands.entered(5, code));
        hands.issued(id, 1);
        assertThat(entrance.use(left)).as("the code is void").isEmpty();
        assertThat(entrance.use("made up")).isEqualTo(Optional.empty());
    }

    @Test
    void onlyWhoeverServesThePartiesPrintsASlip() {
        CaseId id = hands.filed(6, false);
        assertThat(code(hands.issue(Role.ENFORCEMENT_OFFICER, id, 1, QueryCode.draw(RANDOM))))
                .isEqualTo("access.unknown");
        assertThat(code(hands.issue(Role.CLERK, id, 3, QueryCode.draw(RANDOM))))
                .isEqualTo("disclosure.refused.noParty");
        assertThat(code(hands.issue(Role.CLERK, hands.filed(7, true), 1, QueryCode.draw(RANDOM))))
                .isEqualTo("disclosure.refused.sealed");
        QueryCode code = QueryCode.draw(RANDOM);
        granted(hands.issue(Role.FILING_CLERK, id, 1, code));
        assertThat(trail.about(id.subject(), 10))
                .as("the code stands nowhere on the record")
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.toString())
                        .doesNotContain(code.printed(), code.printed().replace("-", "")));
    }

    @Test
    void anObjectionIsSpokenToByTheJudgeAndAnsweredByAnother() {
        CaseId id = hands.filed(10, false);
        QueryCode code = hands.issued(id, 2);
        HeldCode with = hands.entered(10, code);
        assertThat(code(hands.object(id, 1, with, "不同意")))
                .as("as the other party")
                .isEqualTo("access.unknown");
        assertThat(code(hands.object(id, 2, with, " "))).isEqualTo("disclosure.refused.reasons");
        Objection filed = hands.objection(granted(hands.object(id, 2, with, "鉴定早已结束")));
        assertThat(filed.dueOn()).as("ten days later is Wednesday 2 December").isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(hands.owed(filed.id().subject()))
                .isEqualTo(Map.of(Role.JUDGE, "objection-state", Role.ADJUDICATION_MANAGEMENT, "objection-answer"));
        assertThat(code(hands.object(id, 2, with, "再次提出"))).isEqualTo("disclosure.refused.objectedAlready");
        assertThat(code(hands.answer(Role.JUDGE, filed, false, "不成立"))).isEqualTo("access.notGranted");
        granted(hands.state(Role.JUDGE, filed, "鉴定意见十月一日收到"));
        assertThat(code(hands.answer(Role.ADJUDICATION_MANAGEMENT, filed, true, "成立")))
                .as("with what the judge said unread")
                .isEqualTo("disclosure.refused.changedMeanwhile");
        LocalDate before = hands.boundary()
                .read(PartyHands.scope(), () -> hands.clocks().of(id))
                .getFirst()
                .dueOn();
        granted(hands.answer(
                Role.ADJUDICATION_MANAGEMENT, hands.objection(filed.id().toString()), true, "起算有误"));
        Objection upheld = hands.objection(filed.id().toString());
        assertThat(upheld.state()).isEqualTo(ObjectionState.UPHELD);
        assertThat(hands.owed(filed.id().subject())).isEqualTo(Map.of(Role.JUDGE, "objection-heed"));
        assertThat(hands.boundary()
                        .read(PartyHands.scope(), () -> hands.clocks().of(id))
                        .getFirst()
                        .dueOn())
                .as("an answer changes no clock")
                .isEqualTo(before);
        granted(hands.heed(Role.JUDGE, upheld, "已在审限页更正"));
        assertThat(hands.owed(filed.id().subject())).isEmpty();
        assertThat(hands.objection(filed.id().toString()).state()).isEqualTo(ObjectionState.CLOSED);
    }

    @Test
    void aVoidCodeObjectsToNothing() {
        CaseId id = hands.filed(11, false);
        HeldCode with = hands.entered(11, hands.issued(id, 1));
        hands.issued(id, 1);
        assertThat(code(hands.object(id, 1, with, "不同意"))).isEqualTo("access.unknown");
    }
}
