package org.mingjing.court.justice.writs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
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
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseField;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 诉讼文书 Drafted in versions, issued once; today is Sunday 2026-11-22. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=writs")
class WritDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FILED = LocalDate.of(2026, 11, 12);

    @Autowired
    private WritDesk desk;

    @Autowired
    private Writs writs;

    @Autowired
    private WritShelf shelf;

    @Autowired
    private KnownFacts facts;

    @Autowired
    private WritTemplates templates;

    @Autowired
    private Cases cases;

    @Autowired
    private FileCase register;

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

    @Test
    void whatIsKnownIsFilledInAndWhatIsIssuedStands() throws IOException {
        CaseId id = filed(1, Formation.SOLE);
        Map<WritField, String> known = known(id, "acceptance");
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
        WritId writ = saved(id, "acceptance", known, Role.CLERK);
        Writ draft = found(writ);
        assertThat(draft.latest()).isEqualTo(1);
        granted(desk.issue(issue(draft, Role.CLERK)));
        Writ issued = found(writ);
        assertThat(issued.issuedOn()).isEqualTo(TODAY);
        Decision<OpenedFile> file =
                files.open(court.actor(Role.JUDGE), Objects.requireNonNull(issued.file()), OptionalInt.empty());
        try (PDDocument read = Loader.loadPDF(
                ((Decision.Granted<OpenedFile>) file).result().bytes().toFile())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("受理案件通知书", "（2026）苏9801民初1号", "二〇二六年十一月二十二日", "云江市青石区人民法院");
        }
        assertThat(code(desk.save(save(id, writ, issued.revision(), "acceptance", known, Role.CLERK))))
                .isEqualTo("writs.refused.issued");
        assertThat(code(desk.issue(issue(issued, Role.CLERK)))).isEqualTo("writs.refused.issued");
        assertThatThrownBy(() -> boundary.write(
                        scope(), () -> database.execute("update writs.document set about = 'x' where state = 'issued'")))
                .as("the database holds to it too")
                .hasStackTraceContaining("an issued writ does not change");
    }

    @Test
    void aGapIsNamedAndKeepsItFromBeingIssued() {
        CaseId id = filed(2, Formation.SOLE);
        Map<WritField, String> known = known(id, "judgment");
        WritId writ = saved(id, "judgment", known, Role.CLERK);
        Decision.Refused<String> refused =
                (Decision.Refused<String>) desk.issue(issue(found(writ), Role.JUDGE));
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
        granted(desk.save(save(id, writ, 0, "judgment", known, Role.JUDGE)));
        assertThat(code(desk.save(save(id, writ, 0, "judgment", known, Role.CLERK))))
                .as("the judge saved meanwhile")
                .isEqualTo("writs.refused.changedMeanwhile");
        Writ whole = found(writ);
        assertThat(whole.latest()).isEqualTo(2);
        assertThat(code(desk.issue(issue(whole, Role.CLERK)))).isEqualTo("writs.refused.judgeIssues");
        granted(desk.issue(issue(whole, Role.JUDGE)));
        assertThat(known.get(WritField.APPEAL)).contains("判决书送达之日起十五日内", "上诉于云江市中级人民法院");
        WritId correction = new WritId(UUID.randomUUID());
        Map<WritField, String> slip = known(id, "correction");
        slip.put(WritField.DOCUMENT, "民事判决书");
        slip.put(WritField.WRONG, "一");
        slip.put(WritField.RIGHT, "二");
        granted(desk.save(new SaveWrit(
                origin(Role.JUDGE), TestCourt.BASIC, id, correction, 0, "correction", whole.id(), slip)));
        assertThat(found(correction).corrects()).isEqualTo(whole.id());
        assertThat(code(desk.save(new SaveWrit(
                        origin(Role.JUDGE),
                        TestCourt.BASIC,
                        id,
                        new WritId(UUID.randomUUID()),
                        0,
                        "correction",
                        correction,
                        slip))))
                .as("a draft is corrected by editing it")
                .isEqualTo("writs.refused.nothingToCorrect");
    }

    @Test
    void whatMayBeMadeNowAndWhatNotYet() {
        CaseId id = filed(3, Formation.SOLE);
        assertThat(bar(id, "acceptance")).isNull();
        assertThat(bar(id, "panel-notice")).isEqualTo("writs.notYet.formation");
        assertThat(bar(id, "summons")).isEqualTo("writs.notYet.lacking");
        assertThat(page(id, "summons")).endsWith("/hearings");
        assertThat(bar(id, "conversion")).isEqualTo("writs.notYet.procedure");
        assertThat(bar(id, "effectiveness")).isEqualTo("writs.notYet.open");
        assertThat(bar(filed(4, Formation.PANEL), "panel-notice")).isEqualTo("writs.notYet.lacking");
        assertThat(code(desk.save(save(id, new WritId(UUID.randomUUID()), 0, "summons", Map.of(), Role.CLERK))))
                .isEqualTo("writs.refused.notYet");
        assertThat(code(desk.save(save(id, new WritId(UUID.randomUUID()), 0, "filing-receipt", Map.of(), Role.CLERK))))
                .isEqualTo("writs.refused.noSuchTemplate");
        boundary.write(scope(), () -> course.conclude(cases.find(id).orElseThrow(), TODAY, "judgment"));
        assertThat(bar(id, "acceptance")).isEqualTo("writs.notYet.ended");
        assertThat(bar(id, "effectiveness")).isEqualTo("writs.notYet.lacking");
    }

    @Test
    void onlyWhoeverWorksOnTheCase() {
        CaseId id = filed(5, Formation.SOLE);
        Map<WritField, String> known = known(id, "acceptance");
        for (Role other : List.of(
                Role.STATISTICIAN, Role.FILING_CLERK, Role.ADJUDICATION_MANAGEMENT, Role.SYSTEM_ADMINISTRATOR)) {
            assertThat(code(desk.save(save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, other))))
                    .as(other.name())
                    .startsWith("access.");
        }
        assertThat(code(desk.save(
                        save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.COURT_LEADER))))
                .as("a leader drafts nobody's papers")
                .startsWith("access.");
        boundary.write(scope(), () -> {
            recuse(id);
            return true;
        });
        assertThat(code(desk.save(save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.ASSISTANT))))
                .as("recused")
                .isEqualTo("access.recused");
    }

    @Test
    void tooLongAndUnprintableAreToldAndTheSameKeyHasOneEffect() {
        CaseId id = filed(6, Formation.SOLE);
        Map<WritField, String> known = known(id, "acceptance");
        known.put(WritField.PLAINTIFFS, "长".repeat(301));
        assertThat(code(desk.save(save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.CLERK))))
                .isEqualTo("writs.refused.tooLong");
        known.put(WritField.PLAINTIFFS, "李\ud842\udfb7");
        SaveWrit odd = save(id, new WritId(UUID.randomUUID()), 0, "acceptance", known, Role.CLERK);
        granted(desk.save(odd));
        granted(desk.save(odd));
        Writ draft = found(odd.id());
        assertThat(draft.latest()).isEqualTo(1);
        assertThat(code(desk.issue(issue(draft, Role.CLERK)))).isEqualTo("writs.refused.noGlyph");
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

    private Map<WritField, String> known(CaseId id, String template) {
        return boundary.read(scope(), () -> {
            Map<WritField, String> all = facts.of(cases.find(id).orElseThrow(), templates.of(template));
            Map<WritField, String> typed = new EnumMap<>(WritField.class);
            typed.putAll(all);
            return typed;
        });
    }

    private String bar(CaseId id, String template) {
        return boundary.read(
                scope(),
                () -> Objects.requireNonNull(shelf.of(cases.find(id).orElseThrow(), template))
                        .bar());
    }

    private String page(CaseId id, String template) {
        return boundary.read(
                scope(),
                () -> Objects.requireNonNull(shelf.of(cases.find(id).orElseThrow(), template))
                        .page());
    }

    private WritId saved(CaseId id, String template, Map<WritField, String> typed, Role by) {
        WritId writ = new WritId(UUID.randomUUID());
        granted(desk.save(save(id, writ, 0, template, typed, by)));
        return writ;
    }

    private SaveWrit save(
            CaseId id, WritId writ, int revision, String template, Map<WritField, String> typed, Role by) {
        return new SaveWrit(origin(by), TestCourt.BASIC, id, writ, revision, template, null, typed);
    }

    private IssueWrit issue(Writ writ, Role by) {
        return new IssueWrit(origin(by), TestCourt.BASIC, writ.caseId(), writ.id(), writ.revision());
    }

    private Writ found(WritId id) {
        return boundary.read(scope(), () -> writs.find(id).orElseThrow());
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private CaseId filed(int serial, Formation formation) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    Procedure.ORDINARY,
                    Causes.stated(CauseField.CIVIL, FILED, "买卖合同纠纷").orElse(null),
                    "甲与乙等买卖合同纠纷",
                    formation,
                    CaseStatus.IN_TRIAL,
                    FILED,
                    null,
                    null,
                    court.civil(),
                    court.person(Role.JUDGE),
                    false,
                    false,
                    null,
                    null,
                    List.of(
                            new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "甲"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.ORGANISATION, "丙公司")),
                    Arrays.asList(
                            new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, FILED, null)),
                    List.of()));
            return true;
        });
        return id;
    }

    private static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    private static String granted(Decision<String> decision) {
        if (decision instanceof Decision.Refused<String> refused) {
            throw new AssertionError(refused.code() + " " + refused.citation());
        }
        return ((Decision.Granted<String>) decision).result();
    }

    private static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
