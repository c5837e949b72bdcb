package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.court.office.seals.SealHands;
import org.mingjing.court.office.seals.UseId;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** 用印公文之手 A document that was signed and sealed, for the tests of rooms that send it on. */
@TestComponent
@Import({DocumentHands.class, SealHands.class})
public class SealedDocumentHands {

    private final DocumentHands hands;
    private final SealHands seals;
    private final DocumentOffice office;
    private final TestCourt court;

    SealedDocumentHands(DocumentHands hands, SealHands seals, DocumentOffice office, TestCourt court) {
        this.hands = hands;
        this.seals = seals;
        this.office = office;
        this.court = court;
    }

    /** Drafted, signed, numbered, proofed and sealed. */
    public OutgoingId sealed(String title, String to) {
        OutgoingId id = hands.begin(
                hands.content(DocumentKind.NOTICE, DocumentDirection.DOWNWARD, title, List.of(to), "请核对后按时报送。"));
        hands.sign(hands.submit(id));
        hands.granted(hands.handle(id, OfficeAct.NUMBER, 0));
        hands.granted(hands.handle(id, OfficeAct.PROOF, 0));
        hands.granted(office.handle(new HandleDocument(
                new Origin(court.actor(Role.OFFICE_STAFF), null, LocalDate.of(2026, 11, 20), UUID.randomUUID()),
                TestCourt.BASIC,
                id,
                hands.found(id).revision(),
                OfficeAct.SEAL,
                "",
                10,
                List.of(),
                new SealWish(seals.seal().value(), true))));
        UUID use = Objects.requireNonNull(hands.found(id).sealing()).use();
        hands.granted(seals.put(new UseId(use), Role.CLERK));
        return id;
    }
}
