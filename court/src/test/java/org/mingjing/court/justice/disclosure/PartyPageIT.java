package org.mingjing.court.justice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 当事人查询页 Through HTTP, as a browser without scripts would. */
@WithCourt
@Import(PartyHands.class)
@TestPropertySource(properties = "mingjing.test.database=disclosure")
class PartyPageIT {

    @LocalServerPort
    private int port;

    @Autowired
    private PartyHands hands;

    @Autowired
    private MovableClock clock;

    @Test
    void aPartySeesItsCaseAndNothingOfTheCourtsOwn() {
        CaseId id = hands.filed(101, false);
        QueryCode code = hands.issued(id, 1);
        Visitor party = new Visitor(port);
        party.get("/progress");
        HttpResponse<String> entered = party.post("/progress", form(101, code));
        assertThat(Visitor.target(entered)).isEqualTo("/progress/case");
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("party=")
                        .contains("Path=/progress", "HttpOnly", "SameSite=Strict"));
        String page = party.get("/progress/case").body();
        assertThat(page)
                .contains("您是 甲（原告）", "鉴定", "2026-09-01", "立案日期", "12368", "提出异议")
                .as("what the court does by itself")
                .doesNotContain("合议<", "⟦");
        assertThat(Visitor.target(party.get("/cases/" + id)))
                .as("nothing of the staff's")
                .startsWith("/login");
        assertThat(Visitor.target(party.get("/"))).startsWith("/login");
        party.get("/progress/case");
        assertThat(Visitor.target(party.post("/progress/leave", Map.of()))).isEqualTo("/progress?left");
        assertThat(Visitor.target(party.get("/progress/case"))).isEqualTo("/progress?ended");
    }

    @Test
    void aWrongCodeTellsNoMoreThanThat() {
        hands.issued(hands.filed(102, false), 1);
        Visitor party = new Visitor(port);
        party.get("/progress");
        HttpResponse<String> known = party.post("/progress", Map.of("number", PartyHands.number(102), "code", "x"));
        HttpResponse<String> unknown = party.post("/progress", Map.of("number", PartyHands.number(998), "code", "x"));
        assertThat(known.statusCode()).isEqualTo(200);
        String tokens = "[A-Za-z0-9_-]{60,}";
        assertThat(unknown.body().replace("998", "102").replaceAll(tokens, ""))
                .isEqualTo(known.body().replaceAll(tokens, ""));
    }

    @Test
    void aSealedCaseIsRefusedEvenToWhoeverHeldACode() {
        CaseId id = hands.filed(103, false);
        QueryCode code = hands.issued(id, 1);
        Visitor party = new Visitor(port);
        party.get("/progress");
        party.post("/progress", form(103, code));
        assertThat(party.get("/progress/case").statusCode()).isEqualTo(200);
        hands.seal(id);
        HttpResponse<String> refused = party.get("/progress/case");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("不在网上公开").doesNotContain("甲与乙");
    }

    @Test
    void anObjectionIsMadeOnThePageAndItsAnswerReadThere() {
        CaseId id = hands.filed(104, false);
        Visitor party = new Visitor(port);
        party.get("/progress");
        party.post("/progress", form(104, hands.issued(id, 2)));
        String here = "/progress/object/" + hands.fact(id).id().value();
        assertThat(party.get(here).body()).contains("您为什么不同意");
        assertThat(party.post(here, Map.of("reasons", "")).body()).contains("请写明理由");
        assertThat(Visitor.target(party.post(here, Map.of("reasons", "鉴定意见九月就收到了"))))
                .isEqualTo("/progress/case?saved=objected");
        assertThat(party.get("/progress/case").body()).contains("鉴定意见九月就收到了", "待答复");
        assertThat(party.get(here).statusCode()).as("once only").isEqualTo(404);
        Objection filed = hands.boundary()
                .read(PartyHands.scope(), () -> hands.objections().of(id))
                .getFirst();
        PartyHands.granted(hands.answer(Role.ADJUDICATION_MANAGEMENT, filed, false, "经查，鉴定意见十月一日收到"));
        assertThat(party.get("/progress/case").body()).contains("异议不成立", "经查，鉴定意见十月一日收到");
    }

    @Test
    void aFormThatOutlivedItsVisitLeadsToTheEntrance() {
        CaseId id = hands.filed(105, false);
        Visitor party = new Visitor(port);
        party.get("/progress");
        party.post("/progress", form(105, hands.issued(id, 2)));
        party.get("/progress/case");
        clock.forward(Duration.ofMinutes(16));
        String here = "/progress/object/" + hands.fact(id).id().value();
        assertThat(Visitor.target(party.post(here, Map.of("reasons", "不同意")))).isEqualTo("/progress?ended");
        Visitor stale = new Visitor(port);
        assertThat(Visitor.target(stale.post("/progress", form(105, hands.issued(id, 1)))))
                .as("no form token")
                .isEqualTo("/progress?ended");
    }

    @Test
    void aSlipShowsItsCodeOnce() {
        CaseId id = hands.filed(106, false);
        Visitor clerk = Visitor.as(port, Role.CLERK);
        assertThat(clerk.get("/cases/" + id + "/disclosure").body()).contains("打印凭条");
        String key = java.util.UUID.randomUUID().toString();
        HttpResponse<String> slip = clerk.post("/cases/" + id + "/disclosure", Map.of("party", "1", "key", key));
        assertThat(slip.body()).containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(clerk.post("/cases/" + id + "/disclosure", Map.of("party", "1", "key", key))
                        .body())
                .contains("这个查询码已经显示过")
                .doesNotContainPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    private static Map<String, String> form(int serial, QueryCode code) {
        return Map.of("number", PartyHands.number(serial), "code", code.printed());
    }
}
