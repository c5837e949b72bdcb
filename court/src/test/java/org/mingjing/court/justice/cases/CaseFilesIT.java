package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 卷宗材料 Brought in, listed with every version, fetched, and kept from whoever is without the case. */
@WithCourt
class CaseFilesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern LINK = Pattern.compile("href=\"(/files/[^\"]+)\"");
    private static int serial = 7100;

    @Autowired
    private TestCourt court;

    @Autowired
    private CaseRegister register;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private DSLContext database;

    @LocalServerPort
    private int port;

    private String mine = "";

    @BeforeEach
    void aCaseOfTheJudge() {
        mine = file(court.person(Role.JUDGE), CaseStatus.IN_TRIAL, false, List.of());
    }

    @Test
    void aDocumentIsListedWithItsVersionsAndEachCanBeFetched() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get(mine + "/files").body())
                .contains("本案还没有材料", "<option value=\"new\" selected>")
                .doesNotContain("<option value=\"\"");
        assertThat(Visitor.target(upload(judge, mine, Map.of("of", "new", "title", "起诉状"), "qsz.txt", "第一稿")))
                .isEqualTo(mine + "/files?stored");
        String document = links(judge, mine).getFirst().replaceAll("^/files/|/1$", "");
        upload(judge, mine, Map.of("of", document, "title", "不用的名称"), "qsz-2.txt", "第二稿");

        String page = judge.get(mine + "/files").body();
        assertThat(page).contains("起诉状", "qsz.txt", "qsz-2.txt", "第 1 版", "第 2 版", "9 B", "试judge");
        assertThat(page).doesNotContain("不用的名称");
        assertThat(links(judge, mine)).containsExactly("/files/" + document + "/2", "/files/" + document + "/1");
        assertThat(judge.get("/files/" + document + "/1").body()).isEqualTo("第一稿");
        assertThat(judge.get("/files/" + document).body()).isEqualTo("第二稿");
        assertThat(judge.get(mine + "/log").body()).contains("查阅卷宗材料", "存入材料").doesNotContain("⟦");
        assertThat(seen(document)).isEqualTo(2);
    }

    @Test
    void whoIsWithoutTheCaseGetsNeitherListNorFile() {
        var recused = List.of(
                new NewRelation(court.person(Role.CHIEF_JUDGE), CaseRelation.RECUSED, TODAY, null),
                new NewRelation(court.person(Role.COURT_LEADER), CaseRelation.RECUSED, TODAY, null));
        String some = file(court.person(Role.JUDGE), CaseStatus.IN_TRIAL, false, recused);
        String sealed = file(court.person(Role.JUDGE), CaseStatus.IN_TRIAL, true, List.of());
        Visitor judge = Visitor.as(port, Role.JUDGE);
        for (String one : List.of(some, sealed)) {
            upload(judge, one, Map.of("title", "不得外传"), "a.txt", "正文" + one);
            String link = links(judge, one).getFirst();
            for (Role without : one.equals(some)
                    ? List.of(Role.CHIEF_JUDGE, Role.COURT_LEADER, Role.CLERK, Role.OFFICE_STAFF)
                    : List.of(Role.CHIEF_JUDGE, Role.COURT_LEADER, Role.ADJUDICATION_MANAGEMENT, Role.STATISTICIAN)) {
                Visitor visitor = Visitor.as(port, without);
                var list = visitor.get(one + "/files");
                assertThat(list.statusCode()).as("list for %s", without).isIn(403, 404);
                assertThat(list.body()).doesNotContain("不得外传");
                assertThat(visitor.get(link).statusCode())
                        .as("file for %s", without)
                        .isEqualTo(404);
                assertThat(visitor.get(link.replaceAll("/1$", "")).statusCode()).isEqualTo(404);
            }
            assertThat(seen(link.replaceAll("^/files/|/1$", ""))).isZero();
        }
    }

    @Test
    void onlyWhoRecordsInAnOpenCaseAdds() {
        Visitor leader = Visitor.as(port, Role.COURT_LEADER);
        assertThat(leader.get(mine + "/files").body()).doesNotContain("type=\"file\"");
        assertThat(upload(leader, mine, Map.of(), "a.txt", "x").statusCode()).isEqualTo(403);

        Visitor judge = Visitor.as(port, Role.JUDGE);
        String concluded = file(court.person(Role.JUDGE), CaseStatus.CONCLUDED, false, List.of());
        assertThat(judge.get(concluded + "/files").body()).contains("现在不能上传材料").doesNotContain("type=\"file\"");
        upload(judge, concluded, Map.of(), "a.txt", "x");
        assertThat(links(judge, concluded)).isEmpty();

        String other = file(court.person(Role.CLERK), CaseStatus.IN_TRIAL, false, List.of());
        assertThat(upload(judge, other, Map.of(), "a.txt", "x").statusCode()).isEqualTo(404);
    }

    @Test
    void whatMayNotBeKeptIsRefusedWithItsArticleAndWhatWasTypedStays() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        String marked =
                upload(judge, mine, Map.of("title", "来函"), "a.txt", "机密★三年").body();
        assertThat(marked).contains("国家秘密标志", "保守国家秘密法", "value=\"来函\"");
        assertThat(upload(judge, mine, Map.of("title", "绝密★"), "a.txt", "x").body())
                .contains("国家秘密标志");
        assertThat(upload(judge, mine, Map.of("title", "照片"), "a.pdf", "text").body())
                .contains("与扩展名不符", "value=\"照片\"");
        assertThat(upload(judge, mine, Map.of("title", "长".repeat(81)), "a.txt", "x")
                        .body())
                .contains("材料名称最多 80 个字", "长".repeat(81));
        assertThat(judge.post(mine + "/files", Map.of("title", "无文件")).body()).contains("请选择要上传的文件", "value=\"无文件\"");
        assertThat(links(judge, mine)).isEmpty();
    }

    @Test
    void aDocumentOfAnotherCaseGetsNoNewVersionFromHere() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        upload(judge, mine, Map.of(), "起诉状.txt", "x");
        assertThat(judge.get(mine + "/files").body()).contains("<h2>起诉状</h2>");
        String document = links(judge, mine).getFirst().replaceAll("^/files/|/1$", "");
        String other = file(court.person(Role.JUDGE), CaseStatus.IN_TRIAL, false, List.of());
        assertThat(upload(judge, other, Map.of("of", document), "a.txt", "y").body())
                .contains("没有该文件");
        assertThat(upload(judge, mine, Map.of("of", "no-id"), "a.txt", "y").body())
                .contains("没有该文件");
        assertThat(links(judge, mine)).hasSize(1);
    }

    @Test
    void sentTwiceItIsKeptOnce() {
        Visitor judge = Visitor.as(port, Role.JUDGE);
        String key = UUID.randomUUID().toString();
        upload(judge, mine, Map.of("key", key), "a.txt", "x");
        upload(judge, mine, Map.of("key", key), "a.txt", "x");
        assertThat(links(judge, mine)).hasSize(1);
    }

    private static java.net.http.HttpResponse<String> upload(
            Visitor visitor, String of, Map<String, String> form, String name, String text) {
        visitor.get(of + "/files");
        return visitor.upload(of + "/files", form, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> links(Visitor visitor, String of) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(visitor.get(of + "/files").body());
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }

    private long seen(String document) {
        return database.fetch(
                        "select 1 from audit.entry where subject_kind = 'document' and subject_id like ?",
                        document + "/%")
                .size();
    }

    private String file(@Nullable PersonId judge, CaseStatus status, boolean sealed, List<NewRelation> relations) {
        CaseId id = new CaseId(UUID.randomUUID());
        LocalDate concluded = status.open() ? null : TODAY;
        NewCase entry = new NewCase(
                id,
                TestCourt.BASIC,
                CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", ++serial),
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                null,
                "title " + serial,
                Formation.PANEL,
                status,
                TODAY.minusDays(9),
                concluded,
                concluded == null ? null : "judgment",
                court.civil(),
                judge,
                sealed,
                false,
                null,
                null,
                List.of(new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "张某")),
                relations,
                List.of(new NewEvent("cases.event.filed", TODAY, List.of(), null)));
        boundary.write(CourtScope.everyCourt(), () -> register.addAll(List.of(entry)));
        return "/cases/" + id;
    }
}
