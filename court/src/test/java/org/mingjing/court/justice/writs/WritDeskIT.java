package org.mingjing.court.justice.writs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.court.justice.writs.WritHands.FILED;
import static org.mingjing.court.justice.writs.WritHands.TODAY;
import static org.mingjing.court.justice.writs.WritHands.code;
import static org.mingjing.court.justice.writs.WritHands.granted;
import static org.mingjing.court.justice.writs.WritHands.scope;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 诉讼文书 Drafted in versions, issued once; today is Sunday 2026-11-22. */
@WithCourt
@Import(WritHands.class)
@TestPropertySource(properties = "mingjing.test.database=writs")
class WritDeskIT {

    @Autowired
    private WritHands hands;

    @Autowired
    private WritDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseCourse course;

    @Autowired
    private Files files;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Autowired
    private DSLContext database;

    @LocalServerPort
    private int port;

    @Test
    void whatIsKnownIsFilledInAndWhatIsIssuedStands() throws IOException {
        CaseId id = hands.filed(1, Formation.SOLE);
        Map<WritField, String> known = hands.known(id, "acceptance");
        assertThat(known)
                .containsEntry(WritField.COURT, "云江市青石区人民法院")
                .containsEntry(WritField.NUMBER, "（2026）苏9801民初1号")
                .containsEntry(WritField.PLAINTIFFS, "甲")
                .containsEntry(WritField.DEFENDANTS, "乙、丙公司")
                .containsEntry(WritField.FILED_ON, "2026年11月12日")
                .containsEntry(WritField.PROCEDURE, "普通程序")
                .containsEntry(WritField.PARTIES, "原告：甲。\n被告：乙。\n被告：丙公司。")
                .containsEntry(WritField.UPPER_COURT, "云江市中级人民法院")
                .containsEntry(WritField.SIGNERS, "审判员 试judge")
                .containsEntry(WritField.CLERK, "试clerk");
        WritId writ = hands.saved(id, "acceptance", known, Role.CLERK);
        Writ draft = hands.found(writ);
        assertThat(draft.latest()).isEqualTo(1);
        granted(desk.issue(hands.issue(draft, Role.CLERK)));
        Writ issued = hands.found(writ);
        assertThat(issued.issuedOn()).isEqualTo(TODAY);
        Decision<OpenedFile> file =
                files.open(court.actor(Role.JUDGE), Objects.requireNonNull(issued.file()), OptionalInt.empty());
        try (PDDocument read = Loader.loadPDF(
                ((Decision.Granted<OpenedFile>) file).result().bytes().toFile())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("受理案件通知书", "（2026）苏9801民初1号", "二〇二六年十一月二十二日", "云江市青石区人民法院");
        }
        assertThat(code(desk.save(hands.save(id, writ, issued.revision(), "acceptance", known, Role.CLERK))))
                .isEqualTo("writs.refused.issued");
        assertThat(code(desk.issue(hands.issue(issued, Role.CLERK)))).isEqualTo("writs.refused.issued");
        assertThatThrownBy(() -> boundary.write(
                        scope(),
                        () -> database.execute("update writs.document set about = 'x' where state = 'issued'")))
                .as("the database holds to it too")
                .hasStackTraceContaining("an issued writ does not change");
    }

    @Test
    void aGapIsNamedAndKeepsItFromBeingIssued() {
        CaseId id = hands.filed(2, Formation.SOLE);
        Map<WritField, String> known = hands.known(id, "judgment");
        WritId writ = hands.saved(id, "judgment", known, Role.CLERK);
        Decision.Refused<String> refused =
                (Decision.Refused<String>) desk.issue(hands.issue(hands.found(writ), Role.JUDGE));
        assertThat(refused.code()).isEqualTo("writs.refused.gaps");
        assertThat(refused.arguments().toString()).contains("查明的事实", "判项");
        known.put(WritField.CLAIMS, "支付货款");
        known.put(WritField.GROUNDS, "<b>未付</b>");
        known.put(WritField.DEFENCE, "已付");
        known.put(WritField.FACTS, "一");
        known.put(WritField.REASONING, "二");
        known.put(WritField.ARTICLES, "《中华人民共和国民法典》第五百七十九条");
        known.put(WritField.HOLDINGS, "支付货款。\n驳回其他诉讼请求。");
        known.put(WritField.COSTS, "案件受理费50元，由被告负担。");
        granted(desk.save(hands.save(id, writ, 0, "judgment", known, Role.JUDGE)));
        assertThat(code(desk.save(hands.save(id, writ, 0, "judgment", known, Role.CLERK))))
                .as("the judge saved meanwhile")
                .isEqualTo("writs.refused.changedMeanwhile");
        Writ whole = hands.found(writ);
        assertThat(whole.latest()).isEqualTo(2);
        assertThat(code(desk.issue(hands.issue(whole, Role.CLERK)))).isEqualTo("writs.refused.judgeIssues");
        granted(desk.issue(hands.issue(whole, Role.JUDGE)));
        assertThat(known.get(WritField.APPEAL)).contains("判决书送达之日起十五日内", "上诉于云江市中级人民法院");
        WritId correction = new WritId(UUID.randomUUID());
        Map<WritField, String> slip = hands.known(id, "correction");
        slip.put(WritField.DOCUMENT, "民事判决书");
        slip.put(WritField.WRONG, "一");
        slip.put(WritField.RIGHT, "二");
        granted(desk.save(new SaveWrit(
                hands.origin(Role.JUDGE), TestCourt.BASIC, id, correction, 0, "correction", whole.id(), slip)));
        assertThat(hands.found(correction).corrects()).isEqualTo(whole.id());
        assertThat(code(desk.save(new SaveWrit(
                        hands.origin(Role.JUDGE),
                        TestCourt.BASIC,
                        id,
                        new WritId(UUID.randomUUID()),
                        0,
                        "correction",
                        correction,
                        slip))))
                .as("a draft is corrected by editing it")
                .isEqualTo("writs.refused.nothingToCorrect");
        granted(desk.issue(hands.issue(hands.found(correction), Role.JUDGE)));
        assertThat(hands.known(id, "effectiveness"))
                .as("what becomes effective is the judgment, not the ruling that corrects it")
                .containsEntry(WritField.DOCUMENT, "民事判决书");
    }

    @Test
    void whatMayBeMadeNowAndWhatNotYet() {
        CaseId id = hands.filed(3, Formation.SOLE);
        assertThat(hands.bar(id, "acceptance")).isNull();
        assertThat(hands.bar(id, "panel-notice")).isEqualTo("writs.notYet.formation");
        assertThat(hands.bar(id, "summons")).isEqualTo("writs.notYet.lacking");
        assertThat(hands.page(id, "summons")).endsWith("/hearings");
        assertThat(hands.bar(id, "correction")).as("nothing to correct").isEqualTo("writs.notYet.lacking");
        assertThat(hands.bar(id, "conversion")).isEqualTo("writs.notYet.procedure");
        assertThat(hands.bar(id, "effectiveness")).isEqualTo("writs.notYet.open");
        assertThat(hands.bar(hands.filed(4, Formation.PANEL), "panel-notice")).isEqualTo("writs.notYet.lacking");
        assertThat(code(desk.save(hands.save(id, new WritId(UUID.randomUUID()), 0, "summons", Map.of(), Role.CLERK))))
                .isEqualTo("writs.refused.notYet");
        assertThat(code(desk.save(
                        hands.save(id, new WritId(UUID.randomUUID()), 0, "filing-receipt", Map.of(), Role.CLERK))))
                .isEqualTo("writs.refused.noSuchTemplate");
        boundary.write(scope(), () -> course.conclude(cases.find(id).orElseThrow(), TODAY, "judgment"));
        assertThat(hands.bar(id, "acceptance")).isEqualTo("writs.notYet.ended");
        assertThat(hands.bar(id, "effectiveness")).isEqualTo("writs.notYet.lacking");
    }

    @Test
    void allIsAskedAgainAtTheIssue() {
        CaseId id = hands.filed(7, Formation.SOLE);
        Map<WritField, String> known = hands.known(id, "acceptance");
        known.put(WritField.CAUSE, "租赁合同纠纷");
        WritId writ = hands.saved(id, "acceptance", known, Role.CLERK);
        Writ draft = hands.found(writ);
        assertThat(code(desk.issue(new IssueWrit(
                        new Origin(court.actor(Role.CLERK), null, FILED.minusDays(1), UUID.randomUUID()),
                        TestCourt.BASIC,
                        id,
                        writ,
                        draft.revision()))))
                .isEqualTo("writs.refused.early");
        assertThat(Visitor.as(port, Role.CLERK).get("/writs/" + writ + "/issue").body())
                .as("typed otherwise than it is known")
                .contains("与系统现有记录不同：案由。");
        boundary.write(scope(), () -> course.conclude(cases.find(id).orElseThrow(), TODAY, "judgment"));
        assertThat(code(desk.issue(hands.issue(draft, Role.CLERK)))).isEqualTo("writs.refused.noLonger");
    }

    @Test
    void whatIsIssuedStaysAsItWasKept() throws IOException {
        CaseId id = hands.filed(8, Formation.SOLE);
        Map<WritField, String> known = hands.known(id, "acceptance");
        WritId writ = hands.saved(id, "acceptance", known, Role.CLERK);
        granted(desk.issue(hands.issue(hands.found(writ), Role.CLERK)));
        Writ issued = hands.found(writ);
        assertThat(issued.wording()).contains("title: 受理案件通知书");
        Decision<OpenedFile> file =
                files.open(court.actor(Role.CLERK), Objects.requireNonNull(issued.file()), OptionalInt.of(1));
        java.nio.file.Files.writeString(
                ((Decision.Granted<OpenedFile>) file).result().bytes(), "kept at the issue");
        Visitor clerk = Visitor.as(port, Role.CLERK);
        assertThat(clerk.get("/writs/" + writ + "/versions/" + issued.latest() + "/pdf")
                        .body())
                .isEqualTo("kept at the issue");
        WritId old = hands.saved(id, "acceptance", known, Role.CLERK);
        boundary.write(
                scope(),
                () -> database.execute(
                        "update writs.document set state = 'issued', issued_on = ?, issued_by = ?, file = ?, wording ="
                                + " ? where id = ?",
                        TODAY,
                        court.person(Role.CLERK).value(),
                        UUID.randomUUID(),
                        "title: 通知书\nstage: trial\nkind: notice\nlaw CIVIL: 民诉法 126\n---\np: 旧时的写法：{cause}",
                        old.value()));
        assertThat(clerk.get("/writs/" + old).body()).contains("旧时的写法：买卖合同纠纷");
        assertThat(clerk.get("/writs/" + old + "/versions/1/docx").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhoeverWorksOnTheCase() {
        CaseId id = hands.filed(5, Formation.SOLE);
        Map<WritField, String> known = hands.known(id, "acceptance");
        for (Role other : List.of(
                Role.STATISTICIAN, Role.FILING_CLERK, Role.ADJUDICATION_MANAGEMENT, Role.SYSTEM_ADMINISTRATOR)) {
            assertThat(code(desk.save(hands.save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, other))))
                    .as(other.name())
                    .startsWith("access.");
        }
        assertThat(code(desk.save(
                        hands.save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.COURT_LEADER))))
                .as("a leader drafts nobody's papers")
                .startsWith("access.");
        boundary.write(scope(), () -> {
            recuse(id);
            return true;
        });
        assertThat(code(desk.save(
                        hands.save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.ASSISTANT))))
                .as("recused")
                .isEqualTo("access.recused");
    }

    @Test
    void tooLongAndUnprintableAreToldAndTheSameKeyHasOneEffect() {
        CaseId id = hands.filed(6, Formation.SOLE);
        Map<WritField, String> known = hands.known(id, "acceptance");
        known.put(WritField.PLAINTIFFS, "长".repeat(301));
        assertThat(code(desk.save(hands.save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.CLERK))))
                .isEqualTo("writs.refused.tooLong");
        known.put(WritField.PLAINTIFFS, "李\ud842\udfb7");
        SaveWrit odd = hands.save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.CLERK);
        granted(desk.save(odd));
        granted(desk.save(odd));
        Writ draft = hands.found(odd.id());
        assertThat(draft.latest()).isEqualTo(1);
        assertThat(code(desk.issue(hands.issue(draft, Role.CLERK)))).isEqualTo("writs.refused.noGlyph");
        assertThat(code(desk.issue(new IssueWrit(
                        new Origin(court.actor(Role.CLERK), null, TODAY.plusDays(1), UUID.randomUUID()),
                        TestCourt.BASIC,
                        id,
                        draft.id(),
                        draft.revision()))))
                .startsWith("writs.refused.");
    }

    private void recuse(CaseId id) {
        database.execute(
                "insert into cases.relation (court, case_id, person, relation, since) values (?, ?, ?, 'recused', ?)",
                TestCourt.BASIC.value(),
                id.value(),
                court.person(Role.ASSISTANT).value(),
                FILED);
    }
}
