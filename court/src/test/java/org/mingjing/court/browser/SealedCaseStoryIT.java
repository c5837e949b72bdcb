package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.WithholdCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 查阅不公开案件 A judge asks for a sealed case by its number, two sign, he reads it, and after its last day it is closed to him again. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=sealed-story") // moves the clock by days
class SealedCaseStoryIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext database;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private Cases cases;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private MovableClock clock;

    @Test
    void askedForByItsNumberReadByLeaveAndClosedAgain(Desk desk) {
        clock.to(TODAY);
        Sealed sealed = seal();
        Page judge = desk.entered(port, "judge");
        judge.navigate("/cases/" + sealed.id());
        assertThat(judge.locator("main").innerText()).contains("没有该案件，或者与本人的工作无关");
        Desk.follow(judge, judge.locator("main a", having("申请查阅")));
        judge.locator("input[name=number]").fill("第三号");
        Desk.follow(judge, judge.locator("main button[type=submit]"));
        assertThat(judge.locator("main").innerText()).contains("看不出案号");
        Desk.look(judge, "story-sealed-number");
        judge.locator("input[name=number]").fill(sealed.number());
        Desk.follow(judge, judge.locator("main button[type=submit]"));
        assertThat(judge.locator("main").innerText())
                .contains(sealed.number())
                .doesNotContain(sealed.title(), sealed.party());
        judge.locator("select[name=purpose]").selectOption("related-case");
        judge.locator("textarea[name=reason]").fill("审理关联案件，需核对双方此前的陈述。");
        judge.locator("input[name=until]").fill("2027-03-01");
        Desk.follow(judge, judge.locator("main button[type=submit]"));
        assertThat(judge.locator(".mj-refusal").innerText()).contains("最长 30 日");
        judge.locator("input[name=until]").fill(TODAY.plusDays(6).toString());
        Desk.look(judge, "story-sealed-request");
        Desk.follow(judge, judge.locator("main button[type=submit]"));
        String slip = judge.url().replaceAll("^http://[^/]+|\\?.*", "");
        assertThat(judge.locator("main").innerText()).contains("案件所在庭庭长审核");
        Desk.look(judge, "story-sealed-slip");
        Desk.follow(judge, judge.locator(".mj-slip-subject a"));
        assertThat(judge.locator("main").innerText()).contains("现在不向您公开");
        Desk.look(judge, "story-sealed-own");

        Page chief = desk.entered(port, "chief");
        chief.navigate(slip);
        Desk.follow(chief, chief.locator(".mj-slip-subject a"));
        assertThat(chief.locator("main").innerText()).contains("本院有此案").doesNotContain(sealed.title());
        Desk.look(chief, "story-sealed-told");
        agree(chief, slip);
        judge.navigate("/cases/" + sealed.id());
        assertThat(judge.locator("main").innerText()).contains("没有该案件");
        agree(desk.entered(port, "vicepresident"), slip);

        judge.navigate(slip);
        assertThat(judge.locator("main").innerText()).contains("已同意");
        Desk.follow(judge, judge.locator(".mj-slip-subject a"));
        assertThat(judge.locator("main").innerText()).contains(sealed.number(), sealed.title());
        Desk.look(judge, "story-sealed-open");
        judge.navigate("/cases/" + sealed.id() + "/timeline");
        assertThat(judge.locator("main").innerText()).contains("获准查阅至2026-11-30");
        judge.navigate("/cases?q=" + sealed.number());
        assertThat(judge.locator("main tbody").innerText()).contains(sealed.number());

        clock.to(TODAY.plusDays(7));
        Page later = desk.entered(port, "judge");
        later.navigate("/cases/" + sealed.id());
        assertThat(later.locator("main").innerText()).contains("没有该案件");
        later.navigate("/cases?q=" + sealed.number());
        assertThat(later.locator("main").innerText()).contains("没有符合条件的案件").doesNotContain(sealed.title());
        Desk.look(later, "story-sealed-list");
        Desk.follow(later, later.locator(".mj-heading-actions a", having("申请查阅")));
        assertThat(later.locator("input[name=number]").inputValue()).isEqualTo(sealed.number());
    }

    @Test
    void aChiefJudgeAsksForANamedJudgeAndSealsTheCase(Desk desk) {
        clock.to(TODAY);
        Page chief = desk.entered(port, "chief");
        chief.navigate("/cases?status=in-trial");
        Desk.follow(chief, chief.locator("main tbody th a").first());
        String overview = chief.url();
        String number = chief.locator("main h1").first().innerText();
        Desk.look(chief, "story-withhold-overview");
        chief.navigate(overview + "/assignment");
        Desk.follow(chief, chief.locator("main a", having("申请指定分案")));
        chief.locator("select[name=ground]").selectOption("related");
        chief.locator("textarea[name=reason]").fill("与该法官承办的另案事实牵连。");
        chief.locator("select[name=judge]")
                .selectOption(new SelectOption()
                        .setLabel(desk.entered(port, "clerk")
                                .locator(".mj-who strong")
                                .innerText()));
        Desk.follow(chief, chief.locator("main button[type=submit]"));
        assertThat(chief.locator(".mj-refusal").innerText()).contains("履行审判职责的法官", "法官法");
        Desk.look(chief, "story-assignment-refused");

        chief.navigate(overview);
        Desk.follow(chief, chief.locator("main a", having("密封与回避")));
        Desk.look(chief, "story-withhold-form");
        chief.locator("input[name=reason]").fill("涉及个人隐私");
        Desk.follow(chief, chief.locator("main button", having("密封案件")));
        assertThat(chief.url()).endsWith("/cases");
        chief.navigate(overview);
        assertThat(chief.locator("main").innerText()).contains("没有该案件").doesNotContain(number);
    }

    private static void agree(Page page, String slip) {
        page.navigate(slip);
        page.locator("textarea[name=opinion]").fill("同意查阅。");
        Desk.follow(page, page.locator("button[value=AGREE]"));
        assertThat(page.locator(".mj-refusal").count()).isZero();
    }

    /** A case of the judge's division that is none of his work. */
    private Sealed seal() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            Record row = database.fetchSingle("""
                select c.id, c.number, c.title, p.name party
                from cases.court_case c
                join cases.party p on p.case_id = c.id and p.no = 1
                join people.person j on j.division = c.division
                join accounts.account a on a.person = j.id and a.login = 'judge'
                where not c.sealed and not exists (select 1 from cases.relation r where r.case_id = c.id and r.person = j.id)
                order by c.number limit 1\
                """);
            Sealed sealed = new Sealed(
                    row.get("id", UUID.class),
                    row.get("number", String.class),
                    row.get("title", String.class),
                    row.get("party", String.class));
            withhold.seal(cases.find(new CaseId(sealed.id())).orElseThrow(), TODAY, null);
            return sealed;
        });
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** 封存的案件 */
    private record Sealed(UUID id, String number, String title, String party) {}
}
