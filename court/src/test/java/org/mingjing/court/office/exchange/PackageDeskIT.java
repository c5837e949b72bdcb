package org.mingjing.court.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.documents.Incoming;
import org.mingjing.court.office.documents.IncomingDocuments;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.documents.SealedDocumentHands;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageCheck;
import org.mingjing.court.office.exchange.pack.PackageCheck.Outcome;
import org.mingjing.court.office.exchange.pack.PackagePoint;
import org.mingjing.court.office.exchange.pack.PackageReader;
import org.mingjing.court.office.exchange.pack.PackageReading;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.office.exchange.pack.PackedDocument;
import org.mingjing.court.office.exchange.pack.PackedSeal;
import org.mingjing.court.office.seals.stamp.StoredZip;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 公文交换包 Made of a sealed document in one court, registered with its files in another, once. */
@WithCourt
@Import(SealedDocumentHands.class)
@TestPropertySource(properties = "mingjing.test.database=exchange-packages")
class PackageDeskIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String ABOVE = "云江市中级人民法院";

    @Autowired
    private TestCourt court;

    @Autowired
    private SealedDocumentHands hands;

    @Autowired
    private DocumentPackages packages;

    @Autowired
    private PackageInspection inspection;

    @Autowired
    private PackageDesk desk;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private IncomingDocuments incoming;

    @Autowired
    private Files files;

    @Autowired
    private WorkList work;

    @Autowired
    private CourtBoundary boundary;

    @Test
    void itIsMadeTheSameEachTimeAndRegisteredWithItsFilesOnce() {
        byte[] bytes = packed("关于报送案件清单的通知", ABOVE);
        DocumentPackage whole = Objects.requireNonNull(PackageReader.read(bytes).whole());
        assertThat(whole.document().seal()).isEqualTo(PackedSeal.ELECTRONIC);
        assertThat(whole.document().signer()).isEqualTo("试court-leader");
        assertThat(whole.document().court()).isEqualTo(TestCourt.BASIC.value());
        PackageReading read = inspected(TestCourt.INTERMEDIATE, bytes);
        assertThat(read.checks()).extracting(PackageCheck::point).containsExactly(PackagePoint.values());
        assertThat(read.checks()).extracting(PackageCheck::outcome).containsOnly(Outcome.PASSED);

        Actor above = court.officeAbove();
        ArrivalId id = new ArrivalId(UUID.randomUUID());
        assertThat(granted(bring(above, id, bytes))).isEqualTo(id.value().toString());
        assertThat(owed(above)).contains("package-register");
        assertThat(granted(bring(above, new ArrivalId(UUID.randomUUID()), bytes)))
                .as("the same package is known again")
                .isEqualTo(id.value().toString());
        assertThat(inspected(TestCourt.BASIC, bytes).checks())
                .as("not addressed to this court")
                .filteredOn(one -> one.point() == PackagePoint.ADDRESSEE)
                .extracting(PackageCheck::outcome)
                .containsExactly(Outcome.REMARKED);

        IncomingId registered = new IncomingId(UUID.fromString(granted(register(above, id))));
        assertThat(owed(above)).doesNotContain("package-register").contains("document-review");
        Incoming document = boundary.read(
                CourtScope.of(TestCourt.INTERMEDIATE),
                () -> incoming.find(registered).orElseThrow());
        assertThat(document.sender()).isEqualTo("云江市青石区人民法院");
        assertThat(document.number()).isEqualTo(whole.document().number()).startsWith("试法〔2026〕");
        assertThat(document.title()).isEqualTo("云江市青石区人民法院关于报送案件清单的通知");
        assertThat(document.medium()).isEqualTo("exchange");
        List<StoredDocument> kept = files.of(above, registered.subject());
        assertThat(kept)
                .extracting(StoredDocument::sha256)
                .containsExactlyInAnyOrder(
                        PackageWriter.digest(whole.ofd()),
                        PackageWriter.digest(
                                Objects.requireNonNull(whole.files().get(DocumentPackage.PDF))));
        assertThat(code(register(above, id))).isEqualTo("exchange.refused.registered");
        assertThat(inspection.inspect(kept(id).orElseThrow()).checks())
                .filteredOn(one -> one.point() == PackagePoint.TWICE)
                .extracting(one -> one.reason() + " " + one.details())
                .containsExactly("registered [" + document.registerNo() + "]");
        assertThat(code(register(court.actor(Role.OFFICE_STAFF), id)))
                .as("another court")
                .isEqualTo("access.unknown");
        assertThat(code(bring(court.actor(Role.JUDGE), new ArrivalId(UUID.randomUUID()), bytes)))
                .isEqualTo("access.unknown");

        // another package of the same document: the number of the same sender is known
        byte[] again = rewritten(whole, whole.document(), Map.of());
        assertThat(PackageWriter.digest(again)).isEqualTo(PackageWriter.digest(bytes));
        byte[] different = rewritten(
                whole, whole.document(), Map.of("attachments/补充.txt", "补充说明".getBytes(StandardCharsets.UTF_8)));
        assertThat(code(bring(above, new ArrivalId(UUID.randomUUID()), different)))
                .isEqualTo("exchange.refused.twice");
        assertThat(bad(inspected(TestCourt.INTERMEDIATE, different)))
                .isEqualTo("TWICE number [" + document.number() + ", " + document.registerNo() + "]");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsKept() {
        byte[] bytes = packed("关于核对名册的通知", ABOVE);
        DocumentPackage whole = Objects.requireNonNull(PackageReader.read(bytes).whole());
        PackedDocument fields = whole.document();

        byte[] ofd = whole.ofd().clone();
        ofd[ofd.length / 2] ^= 0x01;
        assertThat(bad(inspected(TestCourt.INTERMEDIATE, rewritten(whole, fields, Map.of(DocumentPackage.OFD, ofd)))))
                .matches("(FILES  \\[document.ofd]|SHEET unreadable \\[]|SEAL broken \\[.*])");
        assertThat(bad(inspected(
                        TestCourt.INTERMEDIATE, rewritten(whole, titled(fields, "云江市青石区人民法院关于另一件事的通知"), Map.of()))))
                .isEqualTo("SHEET title [云江市青石区人民法院关于另一件事的通知]");
        assertThat(bad(inspected(
                        TestCourt.INTERMEDIATE, rewritten(whole, titled(fields, fields.title() + "（机密）"), Map.of()))))
                .isEqualTo("CLASSIFIED  []");
        assertThat(bad(inspected(
                        TestCourt.INTERMEDIATE,
                        rewritten(
                                whole,
                                fields,
                                Map.of("attachments/运行.txt", "MZ program".getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo("FILES  [attachments/运行.txt]");
        byte[] secret =
                rewritten(whole, fields, Map.of("attachments/名册.txt", "绝密★启用前".getBytes(StandardCharsets.UTF_8)));
        assertThat(bad(inspected(TestCourt.INTERMEDIATE, secret))).isEqualTo("FILES secret [attachments/名册.txt]");
        assertThat(inspected(TestCourt.INTERMEDIATE, rewritten(whole, fields, Map.of(DocumentPackage.PDF, ofd)))
                        .checks())
                .as("what was not let pass is not opened")
                .extracting(PackageCheck::outcome)
                .endsWith(Outcome.SKIPPED, Outcome.SKIPPED, Outcome.SKIPPED, Outcome.SKIPPED);
        for (String sender : List.of("云江市白塔区人民法院", "云江市", "人民法院", "云江市青石区人民法院办公室")) {
            assertThat(bad(inspected(TestCourt.INTERMEDIATE, rewritten(whole, sent(fields, sender), Map.of()))))
                    .startsWith("SEAL other");
        }
        Map<String, byte[]> sheet = StoredZip.read(whole.ofd());
        sheet.put("Doc_0/Pages/Page_9/Content.xml", "<a><TextCode>秘密</TextCode></a>".getBytes(StandardCharsets.UTF_8));
        byte[] marked = rewritten(whole, fields, Map.of(DocumentPackage.OFD, StoredZip.write(sheet)));
        assertThat(bad(inspected(TestCourt.INTERMEDIATE, marked))).isEqualTo("CLASSIFIED  []");
        Actor above = court.officeAbove();
        ArrivalId id = new ArrivalId(UUID.randomUUID());
        assertThat(code(bring(above, id, rewritten(whole, titled(fields, "别的标题"), Map.of()))))
                .isEqualTo("exchange.refused.sheet");
        assertThat(code(bring(above, id, secret))).isEqualTo("exchange.refused.secretFile");
        assertThat(kept(id)).isEmpty();
    }

    /** Two people press at once: one document. */
    @Test
    void twoWhoRegisterAtOnceMakeOneDocument() throws Exception {
        byte[] bytes = packed("关于同时登记的通知", ABOVE);
        Actor above = court.officeAbove();
        ArrivalId id = new ArrivalId(UUID.randomUUID());
        granted(bring(above, id, bytes));
        Callable<Decision<String>> press = () -> register(above, id);
        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(press, press)))
                    .extracting(Future::resultNow)
                    .filteredOn(Decision.Granted.class::isInstance)
                    .hasSize(1);
        }
    }

    private byte[] packed(String title, String to) {
        OutgoingId id = hands.sealed(title, to);
        Actor office = court.actor(Role.OFFICE_STAFF);
        byte[] once = packages.of(office, id).orElseThrow().bytes();
        assertThat(packages.of(office, id).orElseThrow().bytes()).isEqualTo(once);
        assertThat(packages.of(court.actor(Role.JUDGE), id)).isEmpty();
        return once;
    }

    private static byte[] rewritten(DocumentPackage whole, PackedDocument fields, Map<String, byte[]> files) {
        Map<String, byte[]> all = new TreeMap<>(whole.files());
        all.putAll(files);
        return PackageWriter.write(DocumentPackage.of(fields, all));
    }

    private static PackedDocument titled(PackedDocument one, String title) {
        var paper = one.paper();
        return new PackedDocument(
                one.kind(),
                one.urgency(),
                one.court(),
                one.sender(),
                one.signer(),
                one.seal(),
                new org.mingjing.court.foundation.paper.OfficialPaper(
                        paper.form(),
                        paper.head(),
                        title,
                        paper.recipients(),
                        paper.parts(),
                        paper.attachments(),
                        paper.closing(),
                        paper.note(),
                        paper.imprint()));
    }

    private static PackedDocument sent(PackedDocument one, String sender) {
        return new PackedDocument(
                one.kind(), one.urgency(), one.court(), sender, one.signer(), one.seal(), one.paper());
    }

    private PackageReading inspected(CourtId at, byte[] bytes) {
        return inspection.inspect(at, bytes);
    }

    private Optional<Arrival> kept(ArrivalId id) {
        return boundary.read(CourtScope.of(TestCourt.INTERMEDIATE), () -> arrivals.find(TestCourt.INTERMEDIATE, id));
    }

    private static String bad(PackageReading read) {
        PackageCheck bad =
                read.checks().stream().filter(PackageCheck::bad).findFirst().orElseThrow();
        return bad.point() + " " + bad.reason() + " " + bad.details();
    }

    private Decision<String> bring(Actor who, ArrivalId id, byte[] bytes) {
        return desk.bring(new BringPackage(origin(who), who.court(), id, PackageWriter.digest(bytes)), bytes);
    }

    private Decision<String> register(Actor who, ArrivalId id) {
        return desk.register(new RegisterPackage(origin(who), who.court(), id, false, LocalTime.of(9, 0)));
    }

    private List<String> owed(Actor who) {
        return boundary.read(
                CourtScope.of(who.court()),
                () -> work.open(who.id(), WorkView.OWED, null, 500).stream()
                        .map(WorkItem::kind)
                        .toList());
    }

    private static Origin origin(Actor who) {
        return new Origin(who, null, DAY, UUID.randomUUID());
    }

    private static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return decision instanceof Decision.Granted<String>(String result) ? result : "";
    }

    private static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "granted";
    }
}
