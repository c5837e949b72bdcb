package org.mingjing.court.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.documents.SealedDocumentHands;
import org.mingjing.court.office.seals.SealVerification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

/** 跨院交换 The border of the courts holds: each sees what it sent or was sent, and nothing else. */
@WithCourt
@Import({ParcelHands.class, SealedDocumentHands.class})
@TestPropertySource(properties = "mingjing.test.database=exchange-border")
class ParcelBorderIT {

    @Autowired
    private TestCourt court;

    @Autowired
    private ParcelHands hands;

    @Autowired
    private SealedDocumentHands documents;

    @Autowired
    private ParcelDesk desk;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Files files;

    @Autowired
    private SealVerification verification;

    @Autowired
    private CourtBoundary boundary;

    @Test
    void anotherCourtSeesWhatItWasSentAndNothingElse() {
        Actor office = court.actor(Role.OFFICE_STAFF);
        Actor above = court.officeAbove();
        ParcelRecipient there = new ParcelRecipient(TestCourt.INTERMEDIATE, null);
        ParcelId own = hands.sent(office, "只给本院的", hands.registryOnly());
        ParcelId id = hands.sent(office, "给上级法院和本院", hands.registryOnly(), there);
        assertThat(hands.seen(TestCourt.OTHER_BASIC, id)).as("a third court").isZero();
        assertThat(hands.seen(TestCourt.INTERMEDIATE, own)).as("not sent there").isZero();
        assertThat(hands.seen(TestCourt.INTERMEDIATE, id))
                .as("its own delivery alone")
                .isEqualTo(1);
        assertThat(hands.seen(TestCourt.BASIC, id)).isEqualTo(2);
        ParcelDelivery delivery =
                ParcelSight.own(above, hands.parcel(TestCourt.INTERMEDIATE, id)).orElseThrow();
        assertThat(files.of(above, delivery.subject()))
                .extracting(StoredDocument::name)
                .containsExactly("清单.txt");
        assertThat(files.of(above, id.subject()))
                .as("what the other court holds")
                .isEmpty();
        assertThat(files.of(office, delivery.subject())).isEmpty();
        assertThat(hands.owed(above)).contains("parcel-receive");
        hands.granted(desk.answer(
                new AnswerParcel(hands.origin(above), TestCourt.INTERMEDIATE, id, delivery.id(), true, "")));
        assertThat(hands.owed(above)).doesNotContain("parcel-receive");
        assertThat(hands.owed(hands.archivist()))
                .as("the other recipient still owes it")
                .contains("parcel-receive");
        hands.granted(desk.withdraw(new WithdrawParcel(hands.origin(office), TestCourt.BASIC, own)));
        hands.granted(desk.withdraw(new WithdrawParcel(hands.origin(office), TestCourt.BASIC, id)));
        assertThat(hands.parcel(TestCourt.BASIC, id).deliveries())
                .extracting(ParcelDelivery::state)
                .containsExactlyInAnyOrder(DeliveryState.RECEIVED, DeliveryState.WITHDRAWN);
    }

    @Test
    void anOfficialDocumentGoesAlongAndWaitsToBeRegistered() {
        Actor office = court.actor(Role.OFFICE_STAFF);
        Actor above = court.officeAbove();
        ParcelId id = reported("关于随件报送的通知", office);
        ParcelDelivery delivery =
                hands.parcel(TestCourt.INTERMEDIATE, id).deliveries().getFirst();
        hands.granted(desk.answer(
                new AnswerParcel(hands.origin(above), TestCourt.INTERMEDIATE, id, delivery.id(), true, "")));
        Arrival arrival = arrival(delivery).orElseThrow();
        assertThat(arrival.title()).isEqualTo("云江市青石区人民法院关于随件报送的通知");
        assertThat(arrival.incoming()).isNull();
        assertThat(hands.owed(above)).contains("package-register");
    }

    /** A receipt that would lose the document waits; nothing was received. */
    @Test
    void aReceiptWaitsWhileNothingCanBeVerified() {
        Actor above = court.officeAbove();
        ParcelId id = reported("关于稍后签收的通知", court.actor(Role.OFFICE_STAFF));
        ParcelDelivery delivery = hands.one(above, id);
        AnswerParcel receipt =
                new AnswerParcel(hands.origin(above), TestCourt.INTERMEDIATE, id, delivery.id(), true, "");
        Semaphore places = Objects.requireNonNull((Semaphore) ReflectionTestUtils.getField(verification, "places"));
        int all = places.drainPermits();
        try {
            assertThat(hands.code(desk.answer(receipt))).isEqualTo("exchange.refused.busy");
        } finally {
            places.release(all);
        }
        assertThat(hands.one(above, id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(arrival(delivery)).isEmpty();
        hands.granted(desk.answer(
                new AnswerParcel(hands.origin(above), TestCourt.INTERMEDIATE, id, delivery.id(), true, "")));
        assertThat(hands.one(above, id).state()).isEqualTo(DeliveryState.RECEIVED);
        assertThat(arrival(delivery)).isPresent();
    }

    private Optional<Arrival> arrival(ParcelDelivery delivery) {
        return boundary.read(
                CourtScope.of(TestCourt.INTERMEDIATE),
                () -> arrivals.find(TestCourt.INTERMEDIATE, new ArrivalId(delivery.id())));
    }

    private ParcelId reported(String title, Actor office) {
        OutgoingId document = documents.sealed(title, "云江市中级人民法院");
        ParcelId id = new ParcelId(UUID.randomUUID());
        hands.granted(desk.send(
                new SendParcel(
                        hands.origin(office),
                        TestCourt.BASIC,
                        id,
                        "报送通知",
                        "",
                        List.of(new ParcelRecipient(TestCourt.INTERMEDIATE, null)),
                        List.of(),
                        document),
                List.of()));
        return id;
    }
}
