package org.mingjing.court.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 资料交换 Sent to a division: received, returned, taken back, told of when it is late. Today is Sunday 2026-11-22. */
@WithCourt
@Import(ParcelHands.class)
@TestPropertySource(properties = "mingjing.test.database=exchange-parcels")
class ParcelDeskIT {

    @Autowired
    private TestCourt court;

    @Autowired
    private ParcelHands hands;

    @Autowired
    private ParcelDesk desk;

    @Autowired
    private ParcelDoor door;

    @Autowired
    private KeepParcels keep;

    @Autowired
    private Files files;

    @Autowired
    private MovableClock clock;

    @Test
    void aDivisionReceivesItOrSendsItBack() {
        Actor judge = court.actor(Role.JUDGE);
        Actor archivist = hands.archivist();
        ParcelId id = hands.sent(judge, "移送归档材料", hands.registryOnly());
        assertThat(hands.owed(archivist)).containsExactly("parcel-receive");
        // two working days after the Sunday
        assertThat(hands.one(judge, id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(files.of(archivist, id.subject()))
                .extracting(StoredDocument::name)
                .containsExactly("清单.txt");
        assertThat(files.of(court.actor(Role.CLERK), id.subject()))
                .as("none of his")
                .isEmpty();
        assertThat(hands.code(hands.answer(court.actor(Role.ASSISTANT), id, true, "")))
                .isEqualTo("access.unknown");
        assertThat(hands.code(hands.answer(judge, id, true, "")))
                .as("the sender")
                .isEqualTo("access.unknown");
        assertThat(hands.code(hands.answer(archivist, id, false, " "))).isEqualTo("exchange.refused.reason");
        hands.granted(hands.answer(archivist, id, false, "缺少封面"));
        assertThat(hands.one(judge, id).state()).isEqualTo(DeliveryState.RETURNED);
        assertThat(hands.owed(archivist)).isEmpty();
        assertThat(hands.owed(judge)).containsExactly("parcel-returned");
        door.enter(judge, id.value(), "Parcel");
        assertThat(hands.owed(judge)).as("he has seen it").isEmpty();
        assertThat(hands.code(hands.answer(archivist, id, true, ""))).isEqualTo("exchange.refused.answered");

        ParcelId next = hands.sent(judge, "移送归档材料（补正）", hands.registryOnly());
        hands.granted(hands.answer(archivist, next, true, "齐"));
        ParcelDelivery received = hands.one(judge, next);
        assertThat(received.state()).isEqualTo(DeliveryState.RECEIVED);
        assertThat(Objects.requireNonNull(received.answer()).by()).isEqualTo(archivist.id());
        assertThat(hands.code(desk.withdraw(new WithdrawParcel(hands.origin(judge), TestCourt.BASIC, next))))
                .isEqualTo("exchange.refused.answered");
    }

    @Test
    void whatIsNotReceivedInTimeIsToldOfAndMayBeTakenBack() {
        Actor judge = court.actor(Role.JUDGE);
        ParcelId id = hands.sent(judge, "移送卷宗副本", hands.registryOnly());
        clock.to(LocalDate.of(2026, 11, 24));
        keep.bringUpToDate();
        assertThat(hands.owed(judge)).as("still within its days").isEmpty();
        clock.to(LocalDate.of(2026, 11, 25));
        keep.bringUpToDate();
        keep.bringUpToDate();
        assertThat(hands.owed(judge)).containsExactly("parcel-late");
        assertThat(hands.owed(hands.archivist())).containsExactly("parcel-receive");
        assertThat(hands.code(desk.withdraw(
                        new WithdrawParcel(hands.origin(court.actor(Role.CHIEF_JUDGE)), TestCourt.BASIC, id))))
                .isEqualTo("exchange.refused.senderOnly");
        hands.granted(desk.withdraw(new WithdrawParcel(hands.origin(judge), TestCourt.BASIC, id)));
        assertThat(hands.owed(hands.archivist())).isEmpty();
        assertThat(hands.owed(judge)).isEmpty();
        assertThat(files.of(hands.archivist(), id.subject())).as("gone for him").isEmpty();
        assertThat(hands.code(hands.answer(hands.archivist(), id, true, ""))).isEqualTo("access.unknown");
    }

    @Test
    void theOldestThatWaitsStandsFirstElseTheNewest() {
        Actor judge = court.actor(Role.JUDGE);
        Actor archivist = hands.archivist();
        ParcelId first = hands.sent(judge, "先送的材料", hands.registryOnly());
        clock.forward(Duration.ofHours(1));
        ParcelId second = hands.sent(judge, "后送的材料", hands.registryOnly());
        assertThat(hands.received(archivist, true)).containsSubsequence(first, second);
        assertThat(hands.received(archivist, false)).containsSubsequence(second, first);
    }

    @Test
    void whatMayNotBeSentIsRefused() {
        Actor judge = court.actor(Role.JUDGE);
        ParcelRecipient there = new ParcelRecipient(TestCourt.INTERMEDIATE, null);
        court.officeAbove();
        assertThat(hands.code(hands.send(judge, "标题", List.of(there)))).isEqualTo("exchange.refused.officeOnly");
        assertThat(hands.code(hands.send(judge, "标题", List.of()))).isEqualTo("exchange.refused.recipients");
        assertThat(hands.code(hands.send(judge, " ", List.of(hands.registryOnly()))))
                .isEqualTo("exchange.refused.title");
        assertThat(hands.code(hands.send(judge, "标题（机密）", List.of(hands.registryOnly()))))
                .isEqualTo("documents.refused.classified");
        assertThat(hands.code(hands.send(judge, "标题", List.of(new ParcelRecipient(TestCourt.BASIC, court.civil())))))
                .isEqualTo("exchange.refused.ownDivision");
        assertThat(hands.code(hands.send(
                        court.actor(Role.OFFICE_STAFF),
                        "标题",
                        List.of(new ParcelRecipient(TestCourt.OTHER_BASIC, null)))))
                .as("nobody is there to receive it")
                .isEqualTo("exchange.refused.nobody");
        assertThat(hands.code(desk.send(
                        new SendParcel(
                                hands.origin(judge),
                                TestCourt.BASIC,
                                new ParcelId(UUID.randomUUID()),
                                "标题",
                                "",
                                List.of(hands.registryOnly()),
                                List.of(new SendParcel.Named("宏.docm", "0")),
                                null),
                        List.of("MZ".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("files.executable");
    }

    /** It is received, or taken back, never both. */
    @Test
    void receiptAndWithdrawalAtOnce() throws Exception {
        Actor judge = court.actor(Role.JUDGE);
        for (int round = 0; round < 5; round++) {
            ParcelId id = hands.sent(judge, "同时 " + round, hands.registryOnly());
            Callable<Decision<String>> receive = () -> hands.answer(hands.archivist(), id, true, "");
            Callable<Decision<String>> withdraw =
                    () -> desk.withdraw(new WithdrawParcel(hands.origin(judge), TestCourt.BASIC, id));
            try (var both = Executors.newFixedThreadPool(2)) {
                long granted = 0;
                for (var done : both.invokeAll(List.of(receive, withdraw))) {
                    granted += done.get() instanceof Decision.Granted<String> ? 1 : 0;
                }
                assertThat(granted).isEqualTo(1);
            }
        }
    }
}
