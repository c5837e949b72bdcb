package org.mingjing.court.justice.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.court.justice.assignment.AssignmentHands.code;
import static org.mingjing.court.justice.assignment.AssignmentHands.granted;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.WithholdCase;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 指定分案 The chief judge asks for a named judge; agreed to, the case, its work and who sees it follow. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=assignment") // adds a judge to the court
class AssignmentRequestIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static int last;

    @Autowired
    private TestCourt court;

    @Autowired
    private Roster roster;

    @Autowired
    private TestCases filed;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseDetails details;

    @Autowired
    private CaseCourse course;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private SlipDesk desk;

    @Autowired
    private WorkList work;

    @LocalServerPort
    private int port;

    private CaseId id = new CaseId(UUID.randomUUID());
    private PersonId another = new PersonId(UUID.randomUUID());
    private PersonId elsewhere = new PersonId(UUID.randomUUID());

    @BeforeEach
    void fileACase() {
        last++;
        another = judge("另" + last, court.civil());
        elsewhere = judge("刑" + last, court.criminal());
        id = filed.file(last, LocalDate.of(2026, 10, 9), Role.JUDGE);
    }

    @Test
    void agreedToTheCaseItsWorkAndItsSightAreTheOtherJudges() {
        assertThat(owed(court.person(Role.JUDGE))).isEqualTo(1);
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/cases/" + id + "/assignment")
                        .body())
                .contains("/requests/assignment/" + id);
        assertThat(Visitor.as(port, Role.JUDGE)
                        .get("/cases/" + id + "/assignment")
                        .body())
                .doesNotContain("/requests/assignment/");

        SlipId slip = asked(Role.CHIEF_JUDGE, another, "related");
        assertThat(card().handlingJudge()).isEqualTo(court.person(Role.JUDGE));
        granted(agree(Role.COURT_LEADER, slip));

        assertThat(card().handlingJudge()).isEqualTo(another);
        assertThat(card().revision()).isEqualTo(1);
        assertThat(read(() -> details.members(id)))
                .extracting(CaseDetails.Member::person, CaseDetails.Member::since, CaseDetails.Member::until)
                .containsExactly(
                        tuple(another, TODAY, null), tuple(court.person(Role.JUDGE), LocalDate.of(2026, 10, 9), TODAY));
        assertThat(owed(court.person(Role.JUDGE))).isZero();
        assertThat(owed(another)).isEqualTo(1);
        assertThat(Visitor.as(port, Role.JUDGE).get("/cases/" + id).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/cases/" + id + "/timeline")
                        .body())
                .contains("承办法官由试judge变更为另" + last + "：批量案件或者关联案件");
    }

    @Test
    void whatCannotBeIsRefusedWhenItIsAskedFor() {
        assertThat(code(ask(Role.CHIEF_JUDGE, court.person(Role.JUDGE), "major")))
                .isEqualTo("assignment.ask.already");
        assertThat(code(ask(Role.CHIEF_JUDGE, court.person(Role.CLERK), "major")))
                .isEqualTo("assignment.ask.noJudge");
        assertThat(code(ask(Role.CHIEF_JUDGE, elsewhere, "major"))).isEqualTo("assignment.ask.otherDivision");
        recuse(another);
        assertThat(code(ask(Role.CHIEF_JUDGE, another, "major"))).isEqualTo("assignment.ask.recused");
        assertThat(code(ask(Role.JUDGE, another, "major"))).isEqualTo("access.notGranted");
        assertThat(code(ask(Role.CLERK, another, "major"))).isEqualTo("access.unknown");
        recuse(court.person(Role.CHIEF_JUDGE));
        assertThat(code(ask(Role.CHIEF_JUDGE, another, "major"))).isEqualTo("access.recused");
    }

    @Test
    void aSignerRecusedMeanwhileHasItInNoListAnyMore() {
        SlipId slip = asked(Role.CHIEF_JUDGE, another, "related");
        assertThat(held(Role.COURT_LEADER, slip)).containsExactly("slip-sign");
        recuse(court.person(Role.COURT_LEADER));
        assertThat(held(Role.COURT_LEADER, slip)).isEmpty();
        assertThat(held(Role.CHIEF_JUDGE, slip))
                .as("nobody can sign it any more")
                .containsExactly("slip-ask-anew");
    }

    private List<String> held(Role role, SlipId slip) {
        return read(() -> work.open(court.person(role), WorkView.OWED, null, 1_000)).stream()
                .filter(item -> item.subject().equals(slip.subject()))
                .map(WorkItem::kind)
                .toList();
    }

    @Test
    void whatHasChangedMeanwhileIsNotSigned() {
        SlipId slip = asked(Role.ADJUDICATION_MANAGEMENT, another, "recusal");
        recuse(another);
        assertThat(code(agree(Role.COURT_LEADER, slip))).isEqualTo("assignment.ask.recused");
        assertThat(card().handlingJudge()).isEqualTo(court.person(Role.JUDGE));

        assertThat(code(ask(Role.CHIEF_JUDGE, another, "major"))).isEqualTo("circulation.alreadyAsked");
        granted(refuse(slip));
        SlipId second = asked(Role.FILING_CLERK, court.person(Role.CHIEF_JUDGE), "absence");
        boundary.write(CourtScope.everyCourt(), () -> course.conclude(card(), TODAY, "judgment"));
        assertThat(code(agree(Role.COURT_LEADER, second))).isEqualTo("assignment.ask.concluded");
        assertThat(code(ask(Role.CHIEF_JUDGE, another, "major"))).isEqualTo("access.state");
    }

    @Test
    void nobodyMakesHimselfTheJudgeAndTheFourKindsGoToThePresident() {
        SlipId own = asked(Role.CHIEF_JUDGE, court.person(Role.COURT_LEADER), "leader");
        assertThat(code(agree(Role.COURT_LEADER, own))).isEqualTo("assignment.ask.oneself");
        granted(refuse(own));

        SlipId grave = asked(Role.CHIEF_JUDGE, another, "four-kinds");
        granted(agree(Role.COURT_LEADER, grave)); // in charge of the division, and the president too
        assertThat(card().handlingJudge()).isEqualTo(court.person(Role.JUDGE));
        granted(agree(Role.COURT_LEADER, grave));
        assertThat(card().handlingJudge()).isEqualTo(another);
    }

    @Test
    void whoeverIsNamedHasConsentedNowhereOnTheWay() {
        SlipId slip = asked(Role.FILING_CLERK, court.person(Role.CHIEF_JUDGE), "major");
        granted(move(Role.COURT_LEADER, slip, new Move.With(Verb.ADD_BEFORE, court.person(Role.CHIEF_JUDGE))));
        granted(agree(Role.CHIEF_JUDGE, slip));
        assertThat(code(agree(Role.COURT_LEADER, slip))).isEqualTo("assignment.ask.oneself");
        assertThat(card().handlingJudge()).isEqualTo(court.person(Role.JUDGE));
    }

    private PersonId judge(String name, DivisionId division) {
        NewPerson judge = new NewPerson(
                TestCourt.BASIC,
                division,
                name,
                name,
                "judge",
                List.of(new RoleHeld(Role.JUDGE, null, LocalDate.of(2020, 1, 1), null)));
        return boundary.write(CourtScope.everyCourt(), () -> roster.addPeople(List.of(judge)))
                .getFirst();
    }

    private SlipId asked(Role role, PersonId judge, String ground) {
        return new SlipId(UUID.fromString(granted(ask(role, judge, ground))));
    }

    private Decision<String> ask(Role role, PersonId judge, String ground) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("judge", new FormValue.Words(judge.value().toString()));
        values.put("ground", new FormValue.Words(ground));
        values.put("reason", new FormValue.Words("与该法官承办的另案事实牵连"));
        return desk.start(new StartSlip(
                origin(role), TestCourt.BASIC, AssignmentRequest.KIND, id.subject(), new Form(values), List.of()));
    }

    private Decision<String> agree(Role role, SlipId slip) {
        return move(role, slip, new Move.Agree(List.of()));
    }

    private Decision<String> refuse(SlipId slip) {
        return move(Role.COURT_LEADER, slip, new Move.Plain(Verb.REFUSE));
    }

    private Decision<String> move(Role role, SlipId slip, Move move) {
        return desk.move(new MoveSlip(origin(role), TestCourt.BASIC, slip, move, null, "已阅"));
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private void recuse(PersonId person) {
        boundary.write(CourtScope.everyCourt(), () -> {
            withhold.recuse(cases.find(id).orElseThrow(), person, TODAY, null);
            return true;
        });
    }

    private CaseCard card() {
        return read(() -> cases.find(id).orElseThrow());
    }

    /** How many clocks of the case the person owes. */
    private long owed(PersonId person) {
        return read(() -> work.open(person, WorkView.OWED, null, 1_000)).stream()
                .map(WorkItem::title)
                .filter(title -> title.startsWith(card().number()))
                .count();
    }

    private <T> T read(Supplier<T> within) {
        return boundary.read(CourtScope.everyCourt(), within);
    }
}
