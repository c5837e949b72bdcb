package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.cases.SightHands.form;
import static org.mingjing.court.justice.cases.SightHands.granted;
import static org.mingjing.court.justice.cases.SightHands.number;
import static org.mingjing.court.justice.cases.SightHands.refusal;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditEntry;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 申请查阅 A sealed case asked for by its number, read by leave for some days; a number that is nobody's looks the same. */
@WithCourt
@Import(SightHands.class)
@TestPropertySource(properties = "mingjing.test.database=sight") // counts whole lists, and moves the clock by days
class SightRequestIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static int last;

    @Autowired
    private TestCourt court;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseListing listing;

    @Autowired
    private CasesInSight sight;

    @Autowired
    private Cases cases;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private SlipDesk desk;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private SightHands hands;

    private CaseId sealed = new CaseId(UUID.randomUUID());
    private CaseNumber number = number(1);

    @BeforeEach
    void fileASealedCase() {
        sealed = new CaseId(UUID.randomUUID());
        number = number(10 * ++last);
        boundary.write(CourtScope.everyCourt(), () -> register.addAll(List.of(hands.sealed(sealed, number))));
    }

    @Test
    void byLeaveTheCaseIsOpenEverywhereUpToItsDayAndClosesByItself() {
        LocalDate until = TODAY.plusDays(10);
        assertThat(closed()).isTrue();
        int before = listed().size();
        SlipId slip = hands.asked(number, until);
        granted(hands.move(Role.CHIEF_JUDGE, slip));
        assertThat(closed()).isTrue();
        granted(hands.move(Role.COURT_LEADER, slip));

        assertThat(closed()).isFalse();
        assertThat(listed()).hasSize(before + 1).contains(number.toString());
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get("/cases?q=" + number.serial()).body()).contains(number.toString());
        assertThat(judge.get("/cases/" + sealed).body()).contains("张某");
        assertThat(judge.get("/cases/" + sealed + "/files").statusCode()).isEqualTo(200);
        assertThat(judge.get("/cases/" + sealed + "/timeline").body()).contains("获准查阅至2026-12-02");
        assertThat(judge.get("/cases/" + sealed + "/conclude").statusCode()).isEqualTo(403);
        assertThat(judge.get("/cases/export.csv").body()).doesNotContain(number.toString());
        assertThat(Visitor.target(judge.get("/cases/named/" + hands.namedId(Role.JUDGE, number))))
                .isEqualTo("/cases/" + sealed);
        assertThat(within(() -> trail.about(sealed.subject(), 20)).stream()
                        .filter(entry -> entry.kind().equals("view"))
                        .map(AuditEntry::note))
                .isNotEmpty()
                .containsOnly(slip.subject().toString());
        // nobody else sees more than before
        assertThat(Visitor.as(port, Role.CLERK).get("/cases/" + sealed).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE).get("/cases/" + sealed).statusCode())
                .isEqualTo(404);

        clock.to(until);
        assertThat(closed()).isFalse();
        clock.to(until.plusDays(1));
        assertThat(closed()).isTrue();
        assertThat(listed()).hasSize(before);
        Visitor later = Visitor.as(port, Role.JUDGE);
        assertThat(later.get("/cases/" + sealed).statusCode()).isEqualTo(404);
        assertThat(later.get("/cases/" + sealed + "/files").statusCode()).isEqualTo(404);
        assertThat(later.get("/cases?q=" + number.serial()).body()).doesNotContain(number.toString());
    }

    @Test
    void aNumberNobodyHasLooksLikeASealedCaseToWhoeverAsks() {
        CaseNumber none = number(number.serial() - 5);
        Visitor judge = Visitor.as(port, Role.JUDGE);
        List<String> pages = new ArrayList<>();
        List<List<PersonId>> signers = new ArrayList<>();
        for (CaseNumber asked : List.of(number, none)) {
            judge.get("/cases/access");
            HttpResponse<String> answer = judge.post(
                    "/cases/access",
                    Map.of("number", asked.toString(), "key", UUID.randomUUID().toString()));
            String form = Visitor.target(answer);
            assertThat(form).isEqualTo("/requests/sight/" + hands.namedId(Role.JUDGE, asked));
            pages.add(alike(judge.get(form), asked));
            pages.add(alike(judge.get("/cases/named/" + hands.namedId(Role.JUDGE, asked)), asked));
            SlipId slip = hands.asked(asked, TODAY.plusDays(3));
            signers.add(hands.holders(slip));
            granted(hands.move(Role.CHIEF_JUDGE, slip));
            signers.add(hands.holders(slip));
            if (asked.equals(none)) {
                assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                                .get("/cases/named/" + hands.namedId(Role.JUDGE, none))
                                .body())
                        .contains("登记中没有这个案号");
                assertThat(refusal(hands.move(Role.COURT_LEADER, slip))).isEqualTo("cases.sight.none");
                assertThat(hands.open(slip, Role.COURT_LEADER).filed().slip().state())
                        .isEqualTo(SlipState.UNDER_WAY);
            }
        }
        assertThat(pages.subList(2, 4)).isEqualTo(pages.subList(0, 2));
        assertThat(signers.subList(2, 4)).isEqualTo(signers.subList(0, 2));
        assertThat(signers.getFirst()).containsExactly(court.person(Role.CHIEF_JUDGE));
        assertThat(signers.get(1)).containsExactly(court.person(Role.COURT_LEADER));
        // the title is what he typed
        assertThat(hands.open(hands.asked(none, TODAY), Role.JUDGE).filed().title())
                .isEqualTo(none.toString());
        assertThat(Visitor.as(port, Role.CLERK)
                        .get("/cases/named/" + hands.namedId(Role.JUDGE, number))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void recusalIsStrongerThanLeave() {
        SlipId slip = hands.asked(number, TODAY.plusDays(5));
        granted(hands.move(Role.CHIEF_JUDGE, slip));
        recuse(Role.JUDGE);
        assertThat(refusal(hands.move(Role.COURT_LEADER, slip))).isEqualTo("cases.sight.recused");
        assertThat(refusal(hands.ask(Role.JUDGE, number, TODAY))).isEqualTo("access.recused");

        SlipId clerks = new SlipId(UUID.fromString(granted(hands.ask(Role.CLERK, number, TODAY.plusDays(5)))));
        granted(hands.move(Role.CHIEF_JUDGE, clerks));
        granted(hands.move(Role.COURT_LEADER, clerks));
        Visitor clerk = Visitor.as(port, Role.CLERK);
        assertThat(clerk.get("/cases/" + sealed).statusCode()).isEqualTo(200);
        recuse(Role.CLERK);
        assertThat(clerk.get("/cases/" + sealed).statusCode()).isEqualTo(403);
        assertThat(clerk.get("/cases").body()).doesNotContain(number.toString());
    }

    @Test
    void aRecusedChiefJudgeDoesNotSign() {
        recuse(Role.CHIEF_JUDGE);
        SlipId slip = hands.asked(number, TODAY.plusDays(5));
        assertThat(hands.holders(slip)).containsExactly(court.person(Role.COURT_LEADER));
    }

    @Test
    void theLastDayIsBoundedAndWhatIsOpenNeedsNoLeave() {
        assertThat(refusal(hands.ask(Role.JUDGE, number, TODAY.minusDays(1)))).isEqualTo("cases.sight.period");
        assertThat(refusal(hands.ask(Role.JUDGE, number, TODAY.plusDays(31)))).isEqualTo("cases.sight.period");
        granted(hands.ask(Role.JUDGE, number, TODAY.plusDays(30)));
        assertThat(refusal(hands.ask(Role.ASSISTANT, number, TODAY))).isEqualTo("cases.sight.already");
        assertThat(refusal(hands.ask(Role.OFFICE_STAFF, number, TODAY))).isEqualTo("access.notGranted");
        // what somebody else named is none of mine
        assertThat(refusal(desk.start(hands.start(Role.CLERK, hands.namedId(Role.JUDGE, number), form(TODAY)))))
                .isEqualTo("access.unknown");

        SlipId slip = hands.asked(number, TODAY.plusDays(1));
        granted(hands.move(Role.CHIEF_JUDGE, slip));
        clock.to(TODAY.plusDays(2));
        assertThat(refusal(hands.move(Role.COURT_LEADER, slip))).isEqualTo("cases.sight.over");
    }

    @Test
    void aNumberThatCannotBeReadIsSaidSo() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        judge.get("/cases/access");
        var answer = judge.post("/cases/access", Map.of("number", "第三号"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("看不出案号", "第三号");
    }

    private boolean closed() {
        boolean gate = within(() -> cases.require(court.actor(Role.JUDGE), sealed, Permission.CASE_READ))
                instanceof Decision.Refused<CaseCard>;
        assertThat(within(() -> sight.hidden(court.actor(Role.JUDGE), TestCourt.BASIC))
                        .contains(sealed))
                .isEqualTo(gate);
        assertThat(within(() -> sight.hidden(Set.of(court.person(Role.JUDGE)), Set.of(sealed)))
                        .isEmpty())
                .isNotEqualTo(gate);
        assertThat(within(() -> sight.among(court.actor(Role.JUDGE), Set.of(sealed)))
                        .isEmpty())
                .isEqualTo(gate);
        assertThat(listed().contains(number.toString())).isNotEqualTo(gate);
        return gate;
    }

    private List<String> listed() {
        return within(() -> {
            var page = listing.page(court.actor(Role.JUDGE), CaseFilter.ALL, Optional.empty(), 50, TODAY);
            int counted = listing.count(court.actor(Role.JUDGE), CaseFilter.ALL, TODAY, 100);
            assertThat(counted).isEqualTo(page.cases().size());
            return page.cases().stream().map(CaseCard::number).toList();
        });
    }

    /** The page without what differs by what was typed, and without keys. */
    private static String alike(HttpResponse<String> page, CaseNumber typed) {
        assertThat(page.statusCode()).isEqualTo(200);
        String body = page.body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replace(typed.toString(), "N")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private void recuse(Role role) {
        boundary.write(CourtScope.everyCourt(), () -> {
            withhold.recuse(cases.find(sealed).orElseThrow(), court.person(role), TODAY, null);
            return true;
        });
    }

    private <T> T within(Supplier<T> work) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), work);
    }
}
