package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.cases.SightHands.number;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 查阅许可 Who signs where a case is of no division, and when a leave is what one reads by. */
@WithCourt
@Import(SightHands.class)
@TestPropertySource(properties = "mingjing.test.database=sight-leave") // its numbers stand alone in the register
class SightLeaveIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static int last;

    @Autowired
    private TestCourt court;

    @Autowired
    private CaseRegister register;

    @Autowired
    private Cases cases;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private SightGrants grants;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private SightHands hands;

    private CaseId sealed = new CaseId(UUID.randomUUID());

    @BeforeEach
    void fileASealedCase() {
        sealed = new CaseId(UUID.randomUUID());
        CaseNumber of = number(++last);
        boundary.write(CourtScope.everyCourt(), () -> register.addAll(List.of(hands.sealed(sealed, of))));
    }

    @Test
    void aNumberOfNoDivisionGoesToThePresidentWhetherItIsHeldOrNot() {
        NewCase of = hands.sealed(new CaseId(UUID.randomUUID()), number(907));
        NewCase undivided = new NewCase(
                of.id(),
                of.court(),
                of.number(),
                of.category(),
                of.procedure(),
                null,
                of.title(),
                of.formation(),
                of.status(),
                of.filedOn(),
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null,
                of.parties(),
                of.relations(),
                of.events());
        boundary.write(CourtScope.everyCourt(), () -> register.addAll(List.of(undivided)));
        for (CaseNumber asked : List.of(number(907), number(905))) {
            assertThat(hands.holders(hands.asked(asked, TODAY.plusDays(3))))
                    .as(asked.toString())
                    .containsExactly(court.person(Role.COURT_LEADER));
        }
    }

    @Test
    void whoeverReadsByOfficeReadsByNoLeave() {
        boundary.write(CourtScope.everyCourt(), () -> {
            CaseCard card = cases.find(sealed).orElseThrow();
            SlipId slip = new SlipId(UUID.randomUUID());
            grants.give(card, court.person(Role.CHIEF_JUDGE), TODAY.plusDays(5), slip);
            assertThat(cases.leave(court.actor(Role.CHIEF_JUDGE), card))
                    .isEqualTo(slip.subject().toString());
            withhold.unseal(card, TODAY, court.person(Role.ASSISTANT), "不再需要");
            return true;
        });
        assertThat(within(() -> cases.leave(
                        court.actor(Role.CHIEF_JUDGE), cases.find(sealed).orElseThrow())))
                .isNull();
    }

    private <T> T within(Supplier<T> work) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), work);
    }
}
