package org.mingjing.court.office.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.court.office.seals.SealHands.code;
import static org.mingjing.court.office.seals.SealHands.granted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.paper.LaidSample;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.seals.stamp.SealCheck;
import org.mingjing.court.office.seals.stamp.SealPoint;
import org.mingjing.court.office.seals.stamp.SealReport;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 用印全程 From the asking to the register; what is refused on the way, what becomes void, and what the file says afterwards. */
@WithCourt
@Import(SealHands.class)
@TestPropertySource(properties = "mingjing.test.database=seals")
class SealUseIT {

    private static final LaidSample PAPER = LaidSample.whole();
    private static final StampPlace PLACE = new StampPlace(1, 140, 220);

    @Autowired
    private SealHands hands;

    @Autowired
    private TestCourt court;

    @Autowired
    private SealVerification verification;

    @Autowired
    private SealDoor door;

    @Autowired
    private SealSight sight;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private SealUses uses;

    @Value("${mingjing.home}")
    private String home;

    @Test
    void whatWasAgreedToIsSealedAndTheRegisterKnowsIt() {
        UseId id = asked(PAPER.pdf());
        assertThat(hands.duties(Role.JUDGE, id)).containsExactly("seal-draft");
        SlipId slip = hands.send(id);
        assertThat(hands.found(id).state()).isEqualTo(SealUseState.CIRCULATING);
        assertThat(code(hands.put(id, Role.CLERK))).isEqualTo("seals.refused.notApproved");
        granted(hands.move(slip, Role.CHIEF_JUDGE, new Move.Return(Move.TO_REQUESTER)));
        assertThat(hands.found(id).state()).isEqualTo(SealUseState.RETURNED);
        granted(hands.move(slip, Role.JUDGE, new Move.Submit(Form.EMPTY, List.of())));
        hands.agree(slip);
        assertThat(hands.duties(Role.CLERK, id)).containsExactly("seal-put");
        assertThat(code(hands.put(id, Role.JUDGE))).isEqualTo("seals.refused.keeperOnly");
        assertThat(code(hands.put(id, Role.CLERK, hands.found(id).revision(), 4)))
                .isEqualTo("seals.refused.moreCopies");
        assertThat(granted(hands.put(id, Role.CLERK))).isEqualTo("done");

        SealUse done = hands.found(id);
        SealUse.Put put = Objects.requireNonNull(done.put());
        assertThat(put.year()).isEqualTo(2026);
        assertThat(done.copies()).isEqualTo(3);
        assertThat(hands.duties(Role.CLERK, id)).isEmpty();
        byte[] sealed = door.bytes(done, done.pieces().getFirst(), true);
        assertThat(sealed).startsWith(PAPER.pdf());
        SealReport report = verification.verify(sealed).orElseThrow();
        assertThat(report.passed()).isTrue();
        assertThat(report.of(SealPoint.REGISTER).orElseThrow().details())
                .startsWith("云江市青石区人民法院", "2026", Integer.toString(put.serial()));
        assertThat(verification.known(
                        Objects.requireNonNull(done.pieces().getFirst().sealed())
                                .sha256()))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(sealed));
        sealed[sealed.length / 3] ^= 1;
        assertThat(verification.verify(sealed).orElseThrow().passed()).isFalse();
    }

    @Test
    void aFileThatChangesAfterTheRequestMakesItVoidAndSaysSo() {
        UseId id = asked(PAPER.pdf());
        SlipId slip = hands.send(id);
        granted(hands.move(slip, Role.CHIEF_JUDGE, new Move.Agree(List.of())));
        byte[] other = Arrays.copyOf(PAPER.pdf(), PAPER.pdf().length + 1);
        other[other.length - 1] = '\n';
        assertThat(hands.replace(id, other)).isEqualTo("void");
        assertThat(hands.found(id).why()).isEqualTo(SealUseRequest.CHANGED);
        assertThat(code(hands.move(slip, Role.COURT_LEADER, new Move.Agree(List.of()))))
                .isEqualTo("seals.refused.changed");

        UseId draft = asked(PAPER.pdf());
        assertThat(hands.replace(draft, other)).isEqualTo("draft");
        assertThat(hands.found(draft).pieces().getFirst().sha256()).isEqualTo(SealedPapers.sha256(other));
    }

    @Test
    void aFileThatIsNoLongerWhatWasAgreedToIsNotSealed() throws IOException {
        UseId id = new UseId(UUID.randomUUID());
        byte[] pdf = (new String(PAPER.pdf(), StandardCharsets.ISO_8859_1) + "%" + id.value() + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        granted(hands.ask(id, SealUseCategory.LETTER, PLACE, pdf));
        hands.agree(hands.send(id));
        String sha256 = hands.found(id).pieces().getFirst().sha256();
        Path kept = Path.of(home, "files", sha256.substring(0, 2), sha256.substring(2, 4), sha256);
        pdf[pdf.length - 3] ^= 1;
        Files.write(kept, pdf);
        assertThat(granted(hands.put(id, Role.CLERK))).isEqualTo("void");
        assertThat(hands.found(id).why()).isEqualTo(SealUseRequest.CHANGED);
    }

    @Test
    void blankPaperAndAContractWithoutAttachmentAreRefused() throws IOException {
        byte[] blank;
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            blank = out.toByteArray();
        }
        assertThat(code(ask(SealUseCategory.LETTER, PLACE, blank))).isEqualTo("seals.refused.blank");
        assertThat(code(ask(SealUseCategory.LETTER, PLACE))).isEqualTo("seals.refused.noFile");
        assertThat(code(ask(SealUseCategory.CONTRACT, PLACE, PAPER.pdf()))).isEqualTo("seals.refused.contract");
        granted(ask(SealUseCategory.CONTRACT, PLACE, PAPER.pdf(), PAPER.pdf()));
        assertThat(code(ask(SealUseCategory.LETTER, null, "words".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("seals.refused.form");
        assertThat(code(ask(SealUseCategory.LETTER, new StampPlace(99, 140, 220), PAPER.pdf())))
                .isEqualTo("seals.refused.place");
        assertThat(code(ask(SealUseCategory.LETTER, new StampPlace(1, 205, 220), PAPER.pdf())))
                .isEqualTo("seals.refused.place");
    }

    @Test
    void ofTwoHandsAtOnceOneSealsAndTheRegisterHasOneEntry() throws Exception {
        UseId id = asked(PAPER.pdf());
        hands.agree(hands.send(id));
        int revision = hands.found(id).revision();
        int before = entries();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Decision<String>>> both = List.of(
                    () -> hands.put(id, Role.CLERK, revision, 2),
                    () -> hands.put(id, Role.ENFORCEMENT_OFFICER, revision, 2));
            long granted = 0;
            for (Future<Decision<String>> one : pool.invokeAll(both)) {
                granted += one.get() instanceof Decision.Granted<String> ? 1 : 0;
            }
            assertThat(granted).isEqualTo(1);
        }
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(hands.found(id).copies()).isEqualTo(2);
    }

    @Test
    void paperIsSealedByHandAndDeclinedWithAReason() {
        UseId id = new UseId(UUID.randomUUID());
        granted(hands.ask(id, SealUseCategory.CERTIFICATE, null, PAPER.pdf()));
        hands.agree(hands.send(id));
        assertThat(code(hands.end(id, Role.CLERK, " "))).isEqualTo("seals.refused.reason");
        assertThat(granted(hands.put(id, Role.CLERK))).isEqualTo("done");
        assertThat(hands.found(id).pieces().getFirst().sealed()).isNull();

        UseId other = new UseId(UUID.randomUUID());
        granted(hands.ask(other, SealUseCategory.CERTIFICATE, null, PAPER.pdf()));
        hands.agree(hands.send(other));
        granted(hands.end(other, Role.CLERK, "缺少案号"));
        assertThat(hands.found(other).state()).isEqualTo(SealUseState.DECLINED);
    }

    @Test
    void aStoppedSealSealsNoMoreAndACodeIsGivenOnce() {
        SealId id = new SealId(UUID.randomUUID());
        granted(hands.register(id, "3601020000009", Role.CLERK));
        assertThat(code(hands.register(new SealId(UUID.randomUUID()), "3601020000009", Role.CLERK)))
                .isEqualTo("seals.refused.code");
        assertThat(code(hands.register(new SealId(UUID.randomUUID()), "3601020000010", Role.SYSTEM_ADMINISTRATOR)))
                .isEqualTo("seals.refused.keeper");
        granted(hands.stop(id, 0));
        assertThat(code(hands.stop(id, 1))).isEqualTo("seals.refused.changedMeanwhile");
    }

    @Test
    void whoHasNothingToDoWithItDoesNotSeeIt() {
        UseId id = asked(PAPER.pdf());
        SealUse use = hands.found(id);
        for (Role role : List.of(Role.JUDGE, Role.CLERK, Role.OFFICE_STAFF, Role.COURT_LEADER)) {
            assertThat(sees(role, use)).as(role.name()).isTrue();
        }
        for (Role role : List.of(Role.ASSISTANT, Role.CHIEF_JUDGE, Role.SYSTEM_ADMINISTRATOR)) {
            assertThat(sees(role, use)).as(role.name()).isFalse();
        }
        hands.send(id);
        assertThat(sees(Role.CHIEF_JUDGE, hands.found(id)))
                .as("asked to decide")
                .isTrue();
    }

    @Test
    void keysAreNowhereInTheClearAndReadByNobodyElse() throws IOException {
        SealId id = hands.seal();
        Path key = SoftwareSealKeys.folder(home).resolve(id.value() + ".key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        KeyBox box = new KeyBox(SoftwareSealKeys.folder(home).resolve("secret"), new SecureRandom());
        byte[] scalar = BigIntegers.asUnsignedByteArray(32, box.read(key));
        assertThat(new BigInteger(1, Files.readAllBytes(key)).toString(16))
                .doesNotContain(new BigInteger(1, scalar).toString(16));
        Path moved = Files.createTempDirectory("keys").resolve("other.key");
        Files.copy(key, moved);
        assertThatThrownBy(() -> box.read(moved)).as("bound to its name").isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSealedFileOfAnotherHouseIsNotInTheRegister() {
        SealReport report = verification.verify(PAPER.pdf()).orElseThrow();
        assertThat(report.passed()).isFalse();
        assertThat(report.of(SealPoint.REGISTER).orElseThrow().outcome()).isEqualTo(SealCheck.Outcome.SKIPPED);
        assertThat(verification.known("0".repeat(64))).isEmpty();
    }

    private UseId asked(byte[] pdf) {
        UseId id = new UseId(UUID.randomUUID());
        granted(hands.ask(id, SealUseCategory.LETTER, PLACE, pdf));
        return id;
    }

    private Decision<String> ask(SealUseCategory category, @Nullable StampPlace place, byte[]... files) {
        return hands.ask(new UseId(UUID.randomUUID()), category, place, files);
    }

    private int entries() {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> uses.count(new SealUseSearch(TestCourt.BASIC, null, false, 2026, null, "")));
    }

    private boolean sees(Role role, SealUse use) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), () -> sight.sees(court.actor(role), use));
    }
}
