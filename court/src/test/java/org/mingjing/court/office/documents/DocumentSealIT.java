package org.mingjing.court.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.court.office.seals.SealHands;
import org.mingjing.court.office.seals.SealUseState;
import org.mingjing.court.office.seals.SealVerification;
import org.mingjing.court.office.seals.UseId;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 公文用印 What is distributed and archived is what was sealed; a changed text makes the request void. */
@WithCourt
@Import({DocumentHands.class, SealHands.class})
@TestPropertySource(properties = "mingjing.test.database=document-seals")
class DocumentSealIT {

    @Autowired
    private DocumentHands hands;

    @Autowired
    private SealHands seals;

    @Autowired
    private DocumentOffice office;

    @Autowired
    private SealVerification verification;

    @Autowired
    private Files files;

    @Autowired
    private TestCourt court;

    @Test
    void itIsSealedByTheKeeperDistributedAndArchivedAsItWasSealed() {
        OutgoingId id = proofed("关于执行值班制度的通知");
        assertThat(hands.refusal(seal(id, null))).isEqualTo("documents.refused.whichSeal");
        hands.granted(seal(id, new SealWish(seals.seal().value(), true)));
        assertThat(hands.state(id)).isEqualTo(OutgoingState.SEALING);
        assertThat(hands.refusal(hands.handle(id, OfficeAct.DISTRIBUTE, 0))).isEqualTo("documents.refused.outOfTurn");
        hands.granted(seals.put(use(id), Role.CLERK));
        assertThat(hands.state(id)).isEqualTo(OutgoingState.SEALED);
        hands.granted(hands.handle(id, OfficeAct.DISTRIBUTE, 0));
        hands.granted(hands.handle(id, OfficeAct.ARCHIVE, 0));
        Outgoing archived = hands.found(id);
        assertThat(archived.state()).isEqualTo(OutgoingState.ARCHIVED);
        assertThat(verified(archived.pdf())).isTrue();
        assertThat(verified(archived.ofd())).isTrue();
        assertThat(hands.steps(id)).contains("seal-asked", "sealed", "archive");
    }

    @Test
    void aTextChangedWhileItIsWithTheSealRoomMakesTheRequestVoid() {
        OutgoingId id = proofed("关于调整值班的通知");
        hands.granted(seal(id, new SealWish(seals.seal().value(), true)));
        UseId use = use(id);
        hands.granted(hands.save(id, hands.notice("关于调整值班的通知", "改动后的正文。")));
        assertThat(seals.found(use).state()).isEqualTo(SealUseState.VOID);
        assertThat(hands.state(id)).isEqualTo(OutgoingState.DRAFT);
        assertThat(seals.put(use, Role.CLERK)).isInstanceOf(Decision.Refused.class);
        assertThat(hands.found(id).pdf()).isNull();
    }

    @Test
    void theKeeperSendsItBackOrSealsPaperByHand() {
        OutgoingId id = proofed("关于值班安排的通知");
        hands.granted(seal(id, new SealWish(seals.seal().value(), true)));
        hands.granted(seals.end(use(id), Role.CLERK, "份数与签发稿不符"));
        assertThat(hands.state(id)).isEqualTo(OutgoingState.PROOFED);
        hands.granted(seal(id, new SealWish(seals.seal().value(), false)));
        hands.granted(seals.put(use(id), Role.CLERK));
        assertThat(hands.state(id)).isEqualTo(OutgoingState.SEALED);
        hands.granted(hands.handle(id, OfficeAct.DISTRIBUTE, 0));
        hands.granted(hands.handle(id, OfficeAct.ARCHIVE, 0));
        assertThat(verified(hands.found(id).pdf())).isFalse();
    }

    private OutgoingId proofed(String title) {
        OutgoingId id = hands.begin(hands.notice(title, "各部门安排值班。"));
        hands.sign(hands.submit(id));
        hands.granted(hands.handle(id, OfficeAct.NUMBER, 0));
        hands.granted(hands.handle(id, OfficeAct.PROOF, 0));
        seals.seal();
        return id;
    }

    private Decision<String> seal(OutgoingId id, @Nullable SealWish wish) {
        return office.handle(new HandleDocument(
                new Origin(court.actor(Role.OFFICE_STAFF), null, LocalDate.of(2026, 11, 20), UUID.randomUUID()),
                TestCourt.BASIC,
                id,
                hands.found(id).revision(),
                OfficeAct.SEAL,
                "",
                30,
                List.of(),
                wish));
    }

    private UseId use(OutgoingId id) {
        return new UseId(Objects.requireNonNull(hands.found(id).sealing()).use());
    }

    private boolean verified(@Nullable DocumentId file) {
        return verification
                .verify(bytes(Objects.requireNonNull(file)))
                .orElseThrow()
                .passed();
    }

    private byte[] bytes(DocumentId file) {
        if (!(files.open(court.actor(Role.OFFICE_STAFF), file, OptionalInt.empty())
                instanceof Decision.Granted<OpenedFile>(OpenedFile opened))) {
            throw new AssertionError("not opened");
        }
        try {
            return java.nio.file.Files.readAllBytes(opened.bytes());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
