package org.mingjing.court.justice.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.trial.TrialHands.FACT;
import static org.mingjing.court.justice.trial.TrialHands.RESULT;
import static org.mingjing.court.justice.trial.TrialHands.TODAY;
import static org.mingjing.court.justice.trial.TrialHands.code;
import static org.mingjing.court.justice.trial.TrialHands.granted;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;
import org.mingjing.law.deliberation.Question;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 合议庭评议 In order, with reasons; a minority kept; no majority; minutes signed by all; seen by nobody else. */
@WithCourt
@Import(TrialHands.class)
@TestPropertySource(properties = "mingjing.test.database=trial")
class DeliberationDeskIT {

    private static final String REASONS = "借条、转账记录相互印证，借款事实成立，应当返还。";
    private static final LocalDate HEARING = LocalDate.of(2026, 11, 20);

    @Autowired
    private TrialHands hands;

    @Autowired
    private PanelDesk panels;

    @Autowired
    private DeliberationDesk desk;

    @Autowired
    private DeliberationMinutesDesk minutes;

    @Autowired
    private SlipDesk slips;

    @Autowired
    private Deliberations deliberations;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @LocalServerPort
    private int port;

    @Test
    void membersSpeakInOrderTheMinorityIsKeptAndAllSign() {
        CaseId id = hands.withPanel();
        PersonId judge = court.person(Role.JUDGE);
        PersonId clerk = court.person(Role.CLERK);
        assertThat(code(open(id, hands.as(hands.third), List.of(RESULT)))).isEqualTo("trial.refused.whoOpens");
        assertThat(code(open(id, hands.as(judge), List.of(FACT)))).isEqualTo("trial.refused.resultMissing");
        granted(open(id, hands.as(judge), List.of(RESULT)));
        assertThat(latest(id).dueOn())
                .as("five working days after Friday the 20th")
                .isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(hands.owed(judge, id)).containsExactly("trial-speak");
        assertThat(code(speak(id, hands.second, 1, REASONS)))
                .as("presides, so speaks last")
                .isEqualTo("trial.refused.notHisTurn");
        assertThat(code(speak(id, judge, 1, "同意"))).isEqualTo("trial.refused.opinionBare");
        assertThat(code(speak(id, judge, 4, REASONS))).isEqualTo("trial.refused.voteMissing");
        granted(speak(id, judge, 1, REASONS));
        assertThat(hands.owed(judge, id)).isEmpty();
        assertThat(hands.owed(hands.third, id)).containsExactly("trial-speak");
        granted(speak(id, hands.third, 3, REASONS));
        granted(speak(id, hands.second, 1, REASONS));
        assertThat(latest(id).state()).isEqualTo(DeliberationState.DECIDED);
        assertThat(hands.owed(clerk, id)).contains("trial-minutes");
        granted(make(id, clerk, ""));
        DeliberationMinutes first = papers(id).getFirst();
        assertThat(first.words()).contains("多数意见为“全部支持”（2比1），少数意见：第三", REASONS);
        granted(sign(id, judge, 1));
        granted(make(id, clerk, "第三法官补充：利息计算有异议。"));
        assertThat(code(sign(id, judge, 1))).as("another version stands").isEqualTo("trial.refused.otherVersion");
        granted(sign(id, judge, 2));
        granted(sign(id, hands.third, 2));
        assertThat(latest(id).state()).isEqualTo(DeliberationState.MINUTES);
        granted(sign(id, hands.second, 2));
        assertThat(latest(id).state()).isEqualTo(DeliberationState.SIGNED);
        assertThat(hands.owed(hands.second, id)).isEmpty();
    }

    @Test
    void withoutAMajorityAConferenceIsAskedAndThePanelDeliberatesAgain() {
        CaseId id = hands.withPanel();
        PersonId judge = court.person(Role.JUDGE);
        granted(open(id, hands.as(judge), List.of(RESULT)));
        granted(speak(id, judge, 1, REASONS));
        granted(speak(id, hands.third, 2, REASONS));
        granted(speak(id, hands.second, 3, REASONS));
        assertThat(latest(id).state()).isEqualTo(DeliberationState.SPLIT);
        assertThat(hands.owed(hands.second, id)).containsExactly("trial-split");
        assertThat(code(make(id, court.person(Role.CLERK), ""))).isEqualTo("trial.refused.notNow");
        assertThat(code(ask(id, judge, ConferenceKind.JUDGES))).isEqualTo("trial.refused.presidingOnly");
        granted(ask(id, hands.second, ConferenceKind.JUDGES));
        granted(conference(id, "可以部分支持"));
        assertThat(latest(id).round())
                .as("reference only: they deliberate again")
                .isEqualTo(2);
        granted(speak(id, judge, 1, REASONS));
        granted(speak(id, hands.third, 2, REASONS));
        granted(speak(id, hands.second, 3, REASONS));
        assertThat(code(ask(id, hands.second, ConferenceKind.COMMITTEE))).isEqualTo("trial.refused.presidentFirst");
        assertThat(code(conference(id, "驳回诉讼请求")))
                .as("nothing is dealt with before the president agreed")
                .isEqualTo("trial.refused.notNow");
        assertThat(code(request(id, court.person(Role.JUDGE)))).isEqualTo("trial.refused.presidingOnly");
        SlipId refused = slip(request(id, hands.second));
        granted(move(Role.CHIEF_JUDGE, refused, new Move.Agree(List.of())));
        granted(move(Role.COURT_LEADER, refused, new Move.Plain(Verb.REFUSE)));
        assertThat(latest(id).state()).as("it stays with the panel").isEqualTo(DeliberationState.SPLIT);
        SlipId agreed = slip(request(id, hands.second));
        granted(move(Role.CHIEF_JUDGE, agreed, new Move.Agree(List.of())));
        granted(move(Role.COURT_LEADER, agreed, new Move.Agree(List.of()))); // in charge of the division
        assertThat(latest(id).state()).isEqualTo(DeliberationState.SPLIT);
        granted(move(Role.COURT_LEADER, agreed, new Move.Agree(List.of()))); // and the president
        assertThat(latest(id).state()).isEqualTo(DeliberationState.REFERRED);
        granted(conference(id, "驳回诉讼请求"));
        assertThat(latest(id).state()).as("the decision binds").isEqualTo(DeliberationState.DECIDED);
        assertThat(code(desk.again(new DeliberateAgain(
                        hands.as(hands.second),
                        TestCourt.BASIC,
                        id,
                        latest(id).id(),
                        latest(id).revision()))))
                .isEqualTo("trial.refused.notNow");
        granted(make(id, court.person(Role.CLERK), ""));
        assertThat(papers(id).getFirst().words()).contains("执行审判委员会的决定：驳回诉讼请求");
    }

    @Test
    void assessorsHearTheLawFirstAndTheClerkWritesForThem() {
        hands.appoint(4);
        CaseId id = hands.filed();
        PersonId judge = court.person(Role.JUDGE);
        granted(panels.propose(
                hands.proposal(id, Role.CHIEF_JUDGE, List.of(hands.second, judge), 1, TODAY.plusDays(10))));
        granted(open(id, hands.as(judge), List.of(RESULT)));
        assertThat(hands.owed(judge, id)).containsExactly("trial-introduce");
        PersonId clerk = court.person(Role.CLERK);
        assertThat(code(speak(id, clerk, 1, REASONS))).isEqualTo("trial.refused.introduceFirst");
        granted(desk.introduce(new IntroduceLaw(
                hands.as(judge),
                TestCourt.BASIC,
                id,
                latest(id).id(),
                latest(id).revision(),
                "民间借贷合同自交付时成立。")));
        assertThat(hands.owed(clerk, id)).contains("trial-speak");
        granted(speak(id, clerk, 2, REASONS));
        granted(speak(id, judge, 2, REASONS));
        granted(speak(id, hands.second, 2, REASONS));
        assertThat(latest(id).state()).isEqualTo(DeliberationState.DECIDED);
    }

    @Test
    void nobodyButTheMembersAndTheClerkSeesADeliberation() {
        CaseId id = hands.withPanel();
        granted(open(id, hands.as(court.person(Role.JUDGE)), List.of(RESULT)));
        granted(speak(id, court.person(Role.JUDGE), 1, REASONS));
        String page = "/cases/" + id + "/deliberation";
        assertThat(Visitor.as(port, Role.JUDGE).get(page).body()).contains("借条、转账记录");
        assertThat(Visitor.as(port, Role.CLERK).get(page).body()).contains("借条、转账记录");
        for (Role role : List.of(Role.CHIEF_JUDGE, Role.COURT_LEADER)) {
            assertThat(Visitor.as(port, role).get("/cases/" + id + "/panel").statusCode())
                    .isEqualTo(200);
            assertThat(Visitor.as(port, role).get(page).statusCode())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(Visitor.as(port, role).get("/cases/" + id + "/panel").body())
                    .doesNotContain("/deliberation");
        }
        assertThat(Visitor.as(port, Role.ADJUDICATION_MANAGEMENT).get(page).statusCode())
                .isEqualTo(403);
    }

    private Decision<String> open(CaseId id, Origin origin, List<Question> questions) {
        return desk.open(new OpenDeliberation(origin, TestCourt.BASIC, id, HEARING, questions));
    }

    private Decision<String> speak(CaseId id, PersonId by, int vote, String words) {
        Deliberation now = latest(id);
        int speaker = now.of(by)
                .map(Voice::no)
                .orElseGet(() -> now.turn().orElseThrow().no());
        return desk.speak(new GiveOpinion(
                hands.as(by), TestCourt.BASIC, id, now.id(), now.revision(), speaker, words, List.of(vote)));
    }

    private Decision<String> ask(CaseId id, PersonId by, ConferenceKind kind) {
        Deliberation now = latest(id);
        return minutes.ask(new AskConference(
                hands.as(by), TestCourt.BASIC, id, now.id(), now.revision(), kind, ConferenceGround.NO_MAJORITY));
    }

    private Decision<String> request(CaseId id, PersonId by) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("ground", new FormValue.Words(ConferenceGround.NO_MAJORITY.name()));
        values.put("question", new FormValue.Words("利息应当如何计算"));
        return slips.start(new StartSlip(
                hands.as(by),
                TestCourt.BASIC,
                CommitteeRequest.KIND,
                latest(id).subject(),
                new Form(values),
                List.of()));
    }

    private static SlipId slip(Decision<String> asked) {
        assertThat(asked).isInstanceOf(Decision.Granted.class);
        return new SlipId(UUID.fromString(((Decision.Granted<String>) asked).result()));
    }

    private Decision<String> move(Role role, SlipId slip, Move move) {
        return slips.move(new MoveSlip(hands.origin(role, TODAY), TestCourt.BASIC, slip, move, null, "已阅"));
    }

    private Decision<String> conference(CaseId id, String opinion) {
        Deliberation now = latest(id);
        return minutes.record(new RecordConference(
                hands.as(hands.second), TestCourt.BASIC, id, now.id(), now.revision(), TODAY, "院长、庭长等七人", opinion));
    }

    private Decision<String> make(CaseId id, PersonId by, String remarks) {
        Deliberation now = latest(id);
        return minutes.make(new MakeMinutes(hands.as(by), TestCourt.BASIC, id, now.id(), now.revision(), remarks));
    }

    private Decision<String> sign(CaseId id, PersonId by, int version) {
        Deliberation now = latest(id);
        int speaker = now.of(by).map(Voice::no).orElseThrow();
        return minutes.sign(new SignDeliberationMinutes(hands.as(by), TestCourt.BASIC, id, now.id(), version, speaker));
    }

    private Deliberation latest(CaseId id) {
        return boundary.read(TrialHands.scope(), () -> deliberations.of(id)).getFirst();
    }

    private List<DeliberationMinutes> papers(CaseId id) {
        UUID of = latest(id).id();
        return boundary.read(TrialHands.scope(), () -> deliberations.minutes(of));
    }
}
