package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who sees which cases, in lists, counts, exports and pages alike. */
@WithCourt
@TestPropertySource(
        properties = "mingjing.test.database=case-sight") // counts whole lists, so it needs a database of its own
class CaseSightIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static boolean filed;
    private static final CaseId MINE = new CaseId(UUID.randomUUID());
    private static final CaseId RECUSED = new CaseId(UUID.randomUUID());
    private static final CaseId SEALED = new CaseId(UUID.randomUUID());

    @Autowired
    private TestCourt court;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CaseListing listing;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    @BeforeEach
    void fileCases() {
        if (filed) {
            return;
        }
        filed = true;
        PersonId judge = court.person(Role.JUDGE);
        PersonId leader = court.person(Role.COURT_LEADER);
        var recusedJudge = new NewRelation(judge, CaseRelation.RECUSED, TODAY, null);
        var recusedLeader = new NewRelation(leader, CaseRelation.RECUSED, TODAY, null);
        boundary.write(
                CourtScope.everyCourt(),
                () -> register.addAll(List.of(
                        one(MINE, TestCourt.BASIC, 1, court.civil(), judge, false, List.of()),
                        one(
                                RECUSED,
                                TestCourt.BASIC,
                                2,
                                court.civil(),
                                null,
                                false,
                                List.of(recusedJudge, recusedLeader)),
                        one(SEALED, TestCourt.BASIC, 3, court.civil(), judge, true, List.of()),
                        one(
                                new CaseId(UUID.randomUUID()),
                                TestCourt.BASIC,
                                4,
                                court.criminal(),
                                null,
                                false,
                                List.of()),
                        one(new CaseId(UUID.randomUUID()), TestCourt.OTHER_BASIC, 5, null, null, false, List.of()),
                        one(
                                new CaseId(UUID.randomUUID()),
                                TestCourt.BASIC,
                                6,
                                court.criminal(),
                                null,
                                false,
                                List.of(
                                        new NewRelation(judge, CaseRelation.PANEL_MEMBER, TODAY, null),
                                        recusedJudge)))));
    }

    @Test
    void aJudgeSeesHisOwnAndNeverTheOnesHeIsRecusedFrom() {
        assertThat(seen(Role.JUDGE)).containsExactlyInAnyOrder(1, 3);
        assertThat(seen(Role.CLERK)).isEmpty();
    }

    @Test
    void aChiefJudgeSeesHisDivisionWithoutTheSealedOnes() {
        assertThat(seen(Role.CHIEF_JUDGE)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void leadersAndManagementSeeTheirCourt() {
        assertThat(seen(Role.ADJUDICATION_MANAGEMENT)).containsExactlyInAnyOrder(1, 2, 4, 6);
        assertThat(seen(Role.COURT_LEADER)).containsExactlyInAnyOrder(1, 4, 6);
    }

    @Test
    void theStatisticianSeesEveryCourtHeldHere() {
        assertThat(seen(Role.STATISTICIAN)).containsExactlyInAnyOrder(1, 2, 4, 5, 6);
    }

    @Test
    void whatTheListSaysTheGateSays() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get("/cases/" + MINE).statusCode()).isEqualTo(200);
        var recused = judge.get("/cases/" + RECUSED);
        assertThat(recused.statusCode()).isEqualTo(403);
        assertThat(recused.body()).contains("民诉法 47");
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        var sealed = chief.get("/cases/" + SEALED);
        var none = chief.get("/cases/" + UUID.randomUUID());
        assertThat(sealed.statusCode()).isEqualTo(404).isEqualTo(none.statusCode());
        assertThat(main(sealed.body())).isEqualTo(main(none.body()));
    }

    @Test
    void listSearchExportAndPagesAgree() {
        Visitor leader = Visitor.as(port, Role.COURT_LEADER);
        assertThat(leader.get("/cases").body()).contains("民初1号").doesNotContain("民初2号", "民初3号");
        assertThat(leader.get("/cases?q=2").body()).doesNotContain("民初2号");
        assertThat(leader.get("/cases/export.csv").body()).contains("民初4号").doesNotContain("民初2号", "民初3号");
        assertThat(Visitor.as(port, Role.JUDGE).get("/cases/" + MINE + "/log").body())
                .contains("查阅案件");
        assertThat(leader.get("/courts").statusCode()).isEqualTo(200);
    }

    @Test
    void formulasAreHarmlessInExports() {
        assertThat(Visitor.as(port, Role.COURT_LEADER).get("/cases/export.csv").body())
                .contains("'=title 1")
                .doesNotContain(",=title");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        Actor actor = court.actor(Role.STATISTICIAN);
        List<String> numbers = new ArrayList<>();
        Optional<CaseListing.Key> key = Optional.empty();
        CaseListing.Page page;
        do {
            var from = key;
            page = within(actor, () -> listing.page(actor, CaseFilter.ALL, from, 2, TODAY));
            page.cases().forEach(card -> numbers.add(card.number()));
            key = Optional.of(CaseListing.Key.of(CaseListing.keyOf(page.cases().getLast(), CaseOrder.FILED), false));
        } while (page.more());
        assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
        var last = Optional.of(new CaseListing.Key(key.get().day(), key.get().id(), true));
        var before = within(actor, () -> listing.page(actor, CaseFilter.ALL, last, 2, TODAY));
        assertThat(before.cases()).extracting(CaseCard::number).isEqualTo(numbers.subList(2, 4));
        assertThat(before.earlier()).isTrue();
    }

    private List<Integer> seen(Role role) {
        Actor actor = court.actor(role);
        List<Integer> serials = new ArrayList<>();
        boundary.read(CourtScope.of(actor), () -> {
            listing.each(
                    actor,
                    CaseFilter.ALL,
                    TODAY,
                    100,
                    card -> serials.add(CaseNumber.parse(card.number())
                            .number()
                            .orElseThrow()
                            .serial()));
            return true;
        });
        int counted = within(actor, () -> listing.count(actor, CaseFilter.ALL, TODAY, 100));
        assertThat(counted).isEqualTo(serials.size());
        return serials;
    }

    private <T> T within(Actor actor, java.util.function.Supplier<T> work) {
        return boundary.read(CourtScope.of(actor), work);
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static NewCase one(
            CaseId id,
            CourtId court,
            int serial,
            @Nullable DivisionId division,
            @Nullable PersonId judge,
            boolean sealed,
            List<NewRelation> relations) {
        return new NewCase(
                id,
                court,
                CaseNumber.of(2026, CourtCode.of(court.value()), "民初", serial),
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                null,
                "=title " + serial,
                Formation.PANEL,
                CaseStatus.IN_TRIAL,
                TODAY.minusDays(serial),
                null,
                null,
                division,
                judge,
                sealed,
                false,
                null,
                null,
                List.of(new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "张某" + serial)),
                relations,
                List.of(new NewEvent("cases.event.filed", TODAY, List.of(), null)));
    }
}
