package org.mingjing.court.justice.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.serving.ServingHands.code;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceEvidence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 送达凭证 The receipt is a file that whoever may see the case can open, and nobody else. */
@WithCourt
@Import(ServingHands.class)
@TestPropertySource(properties = "mingjing.test.database=service-proof")
class ServiceProofIT {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ServingHands hands;

    @Autowired
    private ProofDesk desk;

    @Autowired
    private ServiceProofs proofs;

    @Autowired
    private CourtBoundary boundary;

    @LocalServerPort
    private int port;

    @Test
    void theReceiptIsBroughtShownAndOpened() {
        CaseId id = hands.filed(901, Procedure.SUMMARY, THURSDAY);
        hands.signed(hands.errand(id, "乙"), THURSDAY.plusDays(1));
        Errand served = hands.errand(id, "乙");
        String page = "/servings/" + served.id() + "/attempts/1/proofs";
        Visitor clerk = Visitor.as(port, Role.CLERK);
        assertThat(clerk.get("/cases/" + id + "/serving").body())
                .as("said to be there, and no file")
                .contains("送达回证", "未附文件", page);
        assertThat(clerk.get(page).body()).contains("证明什么", "上传文件");
        assertThat(clerk.upload(page, form(""), "回证.pdf", PDF).body()).contains("请选择文件证明什么");
        assertThat(clerk.upload(page, form("RECEIPT"), "回证.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .as("what is no PDF is not kept under its name")
                .isEqualTo(200);
        assertThat(all(id)).isEmpty();
        HttpResponse<String> done = clerk.upload(page, form("RECEIPT"), "回证.pdf", PDF);
        assertThat(done.statusCode()).isEqualTo(302);
        ServiceProof kept = all(id).getFirst();
        assertThat(kept.evidence()).isEqualTo(ServiceEvidence.RECEIPT);
        String file = "/files/" + kept.document().value();
        assertThat(clerk.get("/cases/" + id + "/serving").body()).contains(file).doesNotContain("未附文件");
        assertThat(Visitor.as(port, Role.JUDGE).get(file).statusCode()).isEqualTo(200);
        assertThat(Visitor.as(port, Role.OFFICE_STAFF).get(file).statusCode())
                .as("none of his")
                .isEqualTo(404);
    }

    @Test
    void onlyWhatBelongsThereIsNamedAsProof() {
        CaseId id = hands.filed(902, Procedure.SUMMARY, THURSDAY);
        hands.signed(hands.errand(id, "乙"), THURSDAY.plusDays(1));
        Errand served = hands.errand(id, "乙");
        DocumentId elsewhere = new DocumentId(UUID.randomUUID());
        assertThat(code(attach(served, Role.CLERK, ServiceEvidence.RECEIPT, elsewhere)))
                .isEqualTo("service.refused.noSuchFile");
        assertThat(code(attach(served, Role.CLERK, ServiceEvidence.POSTAL_RECEIPT, elsewhere)))
                .as("nothing was posted")
                .isEqualTo("service.refused.noSuchProof");
        assertThat(code(attach(served, Role.STATISTICIAN, ServiceEvidence.RECEIPT, elsewhere)))
                .startsWith("access.");
        assertThat(all(id)).isEmpty();
    }

    private Decision<String> attach(Errand errand, Role by, ServiceEvidence evidence, DocumentId document) {
        return desk.attach(new AttachProof(
                hands.origin(by, ServingHands.TODAY),
                TestCourt.BASIC,
                errand.caseId(),
                errand.id(),
                1,
                evidence,
                document));
    }

    private List<ServiceProof> all(CaseId id) {
        return boundary.read(ServingHands.scope(), () -> proofs.of(id));
    }

    private static Map<String, String> form(String evidence) {
        return Map.of("evidence", evidence, "key", UUID.randomUUID().toString());
    }
}
