package org.mingjing.court.justice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.disclosure.PartyHands.code;
import static org.mingjing.court.justice.disclosure.PartyHands.granted;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.AuditEntry;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.FilingSearch;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.law.disclosure.GrievanceGround;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 立案投诉与自助终端 Whoever handed in a complaint complains, one above the desk answers; a machine takes complaints in and does nothing else. */
@WithCourt
@Import(PartyHands.class)
@TestPropertySource(properties = "mingjing.test.database=disclosure")
class GrievanceDeskIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @LocalServerPort
    private int port;

    @Autowired
    private PartyHands hands;

    @Autowired
    private FilingDesk filing;

    @Autowired
    private Filings filings;

    @Autowired
    private GrievanceDesk desk;

    @Autowired
    private Grievances grievances;

    @Autowired
    private QueryCodes codes;

    @Autowired
    private AuditTrail trail;

    @Test
    void theHeadOfTheDeskAnswersWithinFifteenDaysAndTheClerkLooksAgain() {
        FilingId id = received("壬");
        HeldCode with = entered(id);
        assertThat(code(desk.file(complaint(with, id, Set.of(), "拖了很久")))).isEqualTo("disclosure.refused.grounds");
        GrievanceId one = new GrievanceId(
                UUID.fromString(granted(desk.file(complaint(with, id, Set.of(GrievanceGround.DELAYED), "拖了很久")))));
        assertThat(grievance(one).dueOn())
                .as("fifteen days after 22 November, a Monday")
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(hands.owed(one.subject())).isEqualTo(Map.of(Role.CHIEF_JUDGE, "grievance-answer"));
        assertThat(code(desk.file(complaint(with, id, Set.of(GrievanceGround.DELAYED), "再投诉"))))
                .isEqualTo("disclosure.refused.complainedAlready");
        assertThat(code(answer(Role.FILING_CLERK, one, false, false))).isEqualTo("disclosure.refused.notAbove");
        assertThat(code(answer(Role.COURT_LEADER, one, false, false))).isEqualTo("disclosure.refused.notAbove");
        assertThat(code(answer(Role.CHIEF_JUDGE, one, false, true)))
                .as("nothing to look at again where nothing was wrong")
                .isEqualTo("disclosure.refused.notNow");
        granted(answer(Role.CHIEF_JUDGE, one, true, true));
        assertThat(hands.owed(one.subject())).isEqualTo(Map.of(Role.FILING_CLERK, "grievance-report"));
        granted(desk.report(new ReportGrievance(
                hands.origin(Role.FILING_CLERK),
                TestCourt.BASIC,
                one,
                grievance(one).revision(),
                "已重新审查")));
        assertThat(hands.owed(one.subject())).isEmpty();
        assertThat(grievance(one).state()).isEqualTo(GrievanceState.CLOSED);
        String page = Visitor.as(port, Role.FILING_CLERK).get("/filings/" + id).body();
        assertThat(page).contains("拖延立案", "/grievances/" + one, "打印查询码凭条");
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/grievances?show=closed")
                        .body())
                .contains("拖延立案");
    }

    @Test
    void theClaimantSeesItsFilingAndComplainsThere() {
        FilingId id = received("癸");
        QueryCode code = QueryCode.draw(new SecureRandom());
        granted(hands.codes().issue(new IssueFilingCode(hands.origin(Role.FILING_CLERK), TestCourt.BASIC, id, code)));
        Visitor claimant = new Visitor(port);
        claimant.get("/progress");
        String number = filing(id).number();
        assertThat(Visitor.target(claimant.post("/progress", Map.of("number", number, "code", code.printed()))))
                .isEqualTo("/progress/filing");
        assertThat(claimant.get("/progress/filing").body()).contains("法院正在审查", "拖延立案", number);
        assertThat(Visitor.target(claimant.get("/progress/case"))).isEqualTo("/progress?ended");
        claimant.get("/progress/filing");
        assertThat(Visitor.target(
                        claimant.post("/progress/filing", Map.of("ground-delayed", "true", "reasons", "一个月没有消息"))))
                .isEqualTo("/progress/filing?saved=complained");
        assertThat(claimant.get("/progress/filing").body()).contains("一个月没有消息", "待答复");
    }

    @Test
    void theMachineTakesInAComplaintForWhoeverTypedAndPrintsTheReceipt() {
        Visitor machine = new Visitor(port);
        machine.get("/login");
        machine.post("/demo/login", Map.of("login", TestCourt.login(Role.SERVICE_TERMINAL)));
        assertThat(Visitor.target(machine.get("/"))).isEqualTo("/terminal");
        assertThat(machine.get("/terminal").body()).contains("递交起诉材料");
        assertThat(machine.get("/cases").statusCode()).isEqualTo(403);
        assertThat(machine.get("/account").statusCode()).isEqualTo(403);
        HttpResponse<String> form = machine.get("/terminal/filing");
        assertThat(form.headers().firstValue("Refresh")).hasValue("600;url=/terminal");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("name", "子");
        typed.put("opponent", "丑");
        assertThat(machine.post("/terminal/filing", typed).body()).contains("请填写这一项");
        typed.put("claims", "返还借款一万元");
        typed.put("amount", "10000");
        String receipt = machine.post("/terminal/filing", typed).body();
        assertThat(receipt).contains("收件凭证", "子");
        Matcher code = CODE.matcher(receipt);
        assertThat(code.find()).isTrue();
        Filing taken = hands.boundary()
                .read(
                        PartyHands.scope(),
                        () -> filings.list(new FilingSearch(TestCourt.BASIC, false, "子", Set.of()), 0, 5))
                .getFirst();
        assertThat(taken.channel()).isEqualTo(FilingChannel.TERMINAL);
        assertThat(taken.clerk()).isEqualTo(hands.court().person(Role.FILING_CLERK));
        List<AuditEntry> record = trail.about(taken.id().subject(), 10);
        assertThat(record).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("ReceiveFiling");
            assertThat(entry.actor()).isEqualTo(hands.court().person(Role.SERVICE_TERMINAL));
            assertThat(entry.note()).as("on whose behalf").isEqualTo("子");
        });
        assertThat(hands.entrance().open(taken.number(), code.group(), "10.0.9.1"))
                .isInstanceOf(PartyEntrance.Entry.Found.class);
        String again = machine.post("/terminal/filing", typed).body();
        assertThat(again)
                .as("sent twice: one filing, and its code is not told again")
                .doesNotContainPattern(CODE);
    }

    @Test
    void theMachineShowsACaseAndKeepsNothing() {
        var id = hands.filed(201, false);
        QueryCode code = hands.issued(id, 1);
        Visitor machine = new Visitor(port);
        machine.get("/login");
        machine.post("/demo/login", Map.of("login", TestCourt.login(Role.SERVICE_TERMINAL)));
        machine.get("/terminal/progress");
        HttpResponse<String> shown =
                machine.post("/terminal/progress", Map.of("number", PartyHands.number(201), "code", code.printed()));
        assertThat(shown.body()).contains("您是 甲（原告）").doesNotContain("/progress/object/");
        assertThat(shown.headers().firstValue("Refresh")).hasValue("180;url=/terminal");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("party="));
    }

    private FilingId received(String name) {
        Complaint complaint = new Complaint(
                FilingKind.CIVIL,
                LocalDate.of(2026, 11, 19),
                "",
                "返还借款",
                "",
                "",
                null,
                List.of(
                        new Litigant(Side.CLAIMANT, false, name, "", "一号", "", "", "", false),
                        new Litigant(Side.OPPONENT, false, "某", "", "二号", "", "", "", false)),
                Set.of(),
                Set.of());
        return new FilingId(UUID.fromString(granted(filing.receive(new ReceiveFiling(
                hands.origin(Role.FILING_CLERK), TestCourt.BASIC, FilingChannel.WINDOW, complaint)))));
    }

    private HeldCode entered(FilingId id) {
        granted(hands.codes()
                .issue(new IssueFilingCode(
                        hands.origin(Role.FILING_CLERK), TestCourt.BASIC, id, QueryCode.draw(new SecureRandom()))));
        return hands.boundary().read(PartyHands.scope(), () -> codes.of(id)).orElseThrow();
    }

    private FileGrievance complaint(HeldCode with, FilingId id, Set<GrievanceGround> grounds, String reasons) {
        return new FileGrievance(
                new Origin(hands.actors().of(with, "某"), null, PartyHands.TODAY, UUID.randomUUID()),
                TestCourt.BASIC,
                id,
                grounds,
                reasons);
    }

    private org.mingjing.kernel.Decision<String> answer(Role by, GrievanceId id, boolean founded, boolean again) {
        return desk.answer(new AnswerGrievance(
                hands.origin(by), TestCourt.BASIC, id, grievance(id).revision(), founded, again, "经查明"));
    }

    private Grievance grievance(GrievanceId id) {
        return hands.boundary()
                .read(PartyHands.scope(), () -> grievances.find(id))
                .orElseThrow();
    }

    private Filing filing(FilingId id) {
        return hands.boundary().read(PartyHands.scope(), () -> filings.find(id)).orElseThrow();
    }
}
