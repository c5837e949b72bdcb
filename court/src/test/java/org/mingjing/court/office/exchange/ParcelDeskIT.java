package org.mingjing.court.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.NewDivision;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.documents.DocumentHands;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.seals.SealHands;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** 资料交换 Sent to a division and to another court; received, returned, taken back; the border of the courts holds. Today is Sunday 2026-11-22. */
@WithCourt
@Import({DocumentHands.class, SealHands.class})
@TestPropertySource(properties = "mingjing.test.database=exchange-parcels")
class ParcelDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final byte[] LIST = "一案一行".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestCourt court;

    @Autowired
    private DocumentHands hands;

    @Autowired
    private SealHands seals;

    @Autowired
    private ParcelDesk desk;

    @Autowired
    private ParcelDoor door;

    @Autowired
    private Parcels parcels;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private KeepParcels keep;

    @Autowired
    private Files files;

    @Autowired
    private WorkList work;

    @Autowired
    private People people;

    @Autowired
    private Roster roster;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private MovableClock clock;

    private static @Nullable DivisionId registry;
    private static @Nullable PersonId chief;

    /** A division of its own: the others have everybody in one. */
    @BeforeEach
    void registry() {
        if (registry == null) {
            transactions.executeWithoutResult(status -> {
                registry = roster.addDivisions(
                                List.of(new NewDivision(TestCourt.BASIC, "档案室", DivisionKind.OFFICE, 9)))
                        .getFirst();
                chief = roster.addPeople(List.of(new NewPerson(
                                TestCourt.BASIC,
                                registry,
                                "试archivist",
                                "archivist",
                                "chief-judge",
                                List.of(new RoleHeld(Role.CHIEF_JUDGE, registry, LocalDate.of(2020, 1, 1), null)))))
                        .getFirst();
            });
        }
    }

    @Test
    void aDivisionReceivesItOrSendsItBack() {
        Actor judge = court.actor(Role.JUDGE);
        Actor archivist = archivist();
        ParcelId id = sent(judge, "移送归档材料", registryOnly());
        assertThat(owed(archivist)).containsExactly("parcel-receive");
        // two working days after the Sunday
        assertThat(one(judge, id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(files.of(archivist, id.subject())).extracting(StoredDocument::name).containsExactly("清单.txt");
        assertThat(files.of(court.actor(Role.CLERK), id.subject())).as("none of his").isEmpty();
        assertThat(code(answer(court.actor(Role.ASSISTANT), id, true, ""))).isEqualTo("access.unknown");
        assertThat(code(answer(judge, id, true, ""))).as("the sender").isEqualTo("access.unknown");
        assertThat(code(answer(archivist, id, false, " "))).isEqualTo("exchange.refused.reason");
        granted(answer(archivist, id, false, "缺少封面"));
        assertThat(one(judge, id).state()).isEqualTo(DeliveryState.RETURNED);
        assertThat(owed(archivist)).isEmpty();
        assertThat(owed(judge)).containsExactly("parcel-returned");
        door.enter(judge, id.value(), "Parcel");
        assertThat(owed(judge)).as("he has seen it").isEmpty();
        assertThat(code(answer(archivist, id, true, ""))).isEqualTo("exchange.refused.answered");

        ParcelId next = sent(judge, "移送归档材料（补正）", registryOnly());
        granted(answer(archivist, next, true, "齐"));
        ParcelDelivery received = one(judge, next);
        assertThat(received.state()).isEqualTo(DeliveryState.RECEIVED);
        assertThat(java.util.Objects.requireNonNull(received.answer()).by()).isEqualTo(archivist.id());
        assertThat(code(desk.withdraw(new WithdrawParcel(origin(judge), TestCourt.BASIC, next, ""))))
                .isEqualTo("exchange.refused.answered");
    }

    @Test
    void whatIsNotReceivedInTimeIsToldOfAndMayBeTakenBack() {
        Actor judge = court.actor(Role.JUDGE);
        ParcelId id = sent(judge, "移送卷宗副本", registryOnly());
        clock.to(LocalDate.of(2026, 11, 24));
        keep.bringUpToDate();
        assertThat(owed(judge)).as("still within its days").isEmpty();
        clock.to(LocalDate.of(2026, 11, 25));
        keep.bringUpToDate();
        keep.bringUpToDate();
        assertThat(owed(judge)).containsExactly("parcel-late");
        assertThat(owed(archivist())).containsExactly("parcel-receive");
        assertThat(code(desk.withdraw(
                        new WithdrawParcel(origin(court.actor(Role.CHIEF_JUDGE)), TestCourt.BASIC, id, ""))))
                .isEqualTo("exchange.refused.senderOnly");
        granted(desk.withdraw(new WithdrawParcel(origin(judge), TestCourt.BASIC, id, "重新整理")));
        assertThat(owed(archivist())).isEmpty();
        assertThat(owed(judge)).isEmpty();
        assertThat(files.of(archivist(), id.subject())).as("gone for him").isEmpty();
        assertThat(code(answer(archivist(), id, true, ""))).isEqualTo("access.unknown");
    }

    @Test
    void anotherCourtSeesWhatItWasSentAndNothingElse() {
        Actor office = court.actor(Role.OFFICE_STAFF);
        Actor above = court.officeAbove();
        ParcelRecipient there = new ParcelRecipient(TestCourt.INTERMEDIATE, null);
        ParcelId own = sent(office, "只给本院的", registryOnly());
        ParcelId id = sent(office, "给上级法院和本院", new ParcelRecipient(TestCourt.BASIC, registry), there);
        assertThat(seen(TestCourt.OTHER_BASIC, id)).as("a third court").isZero();
        assertThat(seen(TestCourt.INTERMEDIATE, own)).as("not sent there").isZero();
        assertThat(seen(TestCourt.INTERMEDIATE, id)).as("its own delivery alone").isEqualTo(1);
        assertThat(seen(TestCourt.BASIC, id)).isEqualTo(2);
        ParcelDelivery delivery = ParcelSight.own(above, parcel(TestCourt.INTERMEDIATE, id)).orElseThrow();
        assertThat(files.of(above, delivery.subject())).extracting(StoredDocument::name).containsExactly("清单.txt");
        assertThat(files.of(above, id.subject())).as("what the other court holds").isEmpty();
        assertThat(files.of(office, delivery.subject())).isEmpty();
        assertThat(owed(above)).containsExactly("parcel-receive");
        granted(desk.answer(
                new AnswerParcel(origin(above), TestCourt.INTERMEDIATE, id, delivery.id(), true, "")));
        assertThat(owed(above)).isEmpty();
        assertThat(owed(archivist())).as("the other recipient still owes it").contains("parcel-receive");
        granted(desk.withdraw(new WithdrawParcel(origin(office), TestCourt.BASIC, own, "")));
        granted(desk.withdraw(new WithdrawParcel(origin(office), TestCourt.BASIC, id, "")));
        assertThat(parcel(TestCourt.BASIC, id).deliveries())
                .extracting(ParcelDelivery::state)
                .containsExactlyInAnyOrder(DeliveryState.RECEIVED, DeliveryState.WITHDRAWN);
    }

    @Test
    void anOfficialDocumentGoesAlongAndWaitsToBeRegistered() {
        Actor office = court.actor(Role.OFFICE_STAFF);
        Actor above = court.officeAbove();
        OutgoingId document = hands.sealed("关于随件报送的通知", List.of("云江市中级人民法院"), seals);
        ParcelId id = new ParcelId(UUID.randomUUID());
        granted(desk.send(
                new SendParcel(
                        origin(office),
                        TestCourt.BASIC,
                        id,
                        "报送通知",
                        "",
                        List.of(new ParcelRecipient(TestCourt.INTERMEDIATE, null)),
                        List.of(),
                        document),
                List.of()));
        ParcelDelivery delivery = parcel(TestCourt.INTERMEDIATE, id).deliveries().getFirst();
        granted(desk.answer(
                new AnswerParcel(origin(above), TestCourt.INTERMEDIATE, id, delivery.id(), true, "")));
        Arrival arrival = boundary.read(
                        CourtScope.of(TestCourt.INTERMEDIATE),
                        () -> arrivals.find(TestCourt.INTERMEDIATE, new ArrivalId(delivery.id())))
                .orElseThrow();
        assertThat(arrival.title()).isEqualTo("云江市青石区人民法院关于随件报送的通知");
        assertThat(arrival.incoming()).isNull();
        assertThat(owed(above)).containsExactly("package-register");
    }

    @Test
    void whatMayNotBeSentIsRefused() {
        Actor judge = court.actor(Role.JUDGE);
        ParcelRecipient there = new ParcelRecipient(TestCourt.INTERMEDIATE, null);
        court.officeAbove();
        assertThat(code(send(judge, "标题", List.of(there)))).isEqualTo("exchange.refused.officeOnly");
        assertThat(code(send(judge, "标题", List.of()))).isEqualTo("exchange.refused.recipients");
        assertThat(code(send(judge, " ", List.of(registryOnly())))).isEqualTo("exchange.refused.title");
        assertThat(code(send(judge, "标题（机密）", List.of(registryOnly())))).isEqualTo("documents.refused.classified");
        assertThat(code(send(judge, "标题", List.of(new ParcelRecipient(TestCourt.BASIC, court.civil())))))
                .isEqualTo("exchange.refused.ownDivision");
        assertThat(code(send(
                        court.actor(Role.OFFICE_STAFF),
                        "标题",
                        List.of(new ParcelRecipient(TestCourt.OTHER_BASIC, null)))))
                .as("nobody is there to receive it")
                .isEqualTo("exchange.refused.nobody");
        assertThat(code(desk.send(
                        new SendParcel(
                                origin(judge),
                                TestCourt.BASIC,
                                new ParcelId(UUID.randomUUID()),
                                "标题",
                                "",
                                List.of(registryOnly()),
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
            ParcelId id = sent(judge, "同时 " + round, registryOnly());
            Callable<Decision<String>> receive = () -> answer(archivist(), id, true, "");
            Callable<Decision<String>> withdraw =
                    () -> desk.withdraw(new WithdrawParcel(origin(judge), TestCourt.BASIC, id, ""));
            try (var both = Executors.newFixedThreadPool(2)) {
                long granted = 0;
                for (var done : both.invokeAll(List.of(receive, withdraw))) {
                    granted += done.get() instanceof Decision.Granted<String> ? 1 : 0;
                }
                assertThat(granted).isEqualTo(1);
            }
        }
    }

    private ParcelRecipient registryOnly() {
        return new ParcelRecipient(TestCourt.BASIC, registry);
    }

    private Actor archivist() {
        return people.actor(java.util.Objects.requireNonNull(chief)).orElseThrow();
    }

    private ParcelId sent(Actor who, String title, ParcelRecipient... to) {
        return new ParcelId(UUID.fromString(granted(send(who, title, List.of(to)))));
    }

    private Decision<String> send(Actor who, String title, List<ParcelRecipient> to) {
        return desk.send(
                new SendParcel(
                        origin(who),
                        who.court(),
                        new ParcelId(UUID.randomUUID()),
                        title,
                        "请查收",
                        to,
                        List.of(new SendParcel.Named("清单.txt", Sha256.of("一案一行"))),
                        null),
                List.of(LIST));
    }

    private Decision<String> answer(Actor who, ParcelId id, boolean received, String note) {
        UUID delivery = parcel(TestCourt.BASIC, id).deliveries().getFirst().id();
        return desk.answer(new AnswerParcel(origin(who), who.court(), id, delivery, received, note));
    }

    private Parcel parcel(CourtId at, ParcelId id) {
        return boundary.read(CourtScope.of(at), () -> parcels.find(id).orElseThrow());
    }

    private ParcelDelivery one(Actor who, ParcelId id) {
        return parcel(who.court(), id).deliveries().getFirst();
    }

    /** How many deliveries of it a court is answered; 0: none, nor the parcel. */
    private int seen(CourtId at, ParcelId id) {
        return boundary.read(
                CourtScope.of(at),
                () -> parcels.find(id).map(one -> one.deliveries().size()).orElse(0));
    }

    private List<String> owed(Actor who) {
        return boundary.read(
                CourtScope.of(who.court()),
                () -> Stream.of(WorkView.OWED, WorkView.COPIED)
                        .flatMap(view -> work.open(who.id(), view, null, 500).stream())
                        .map(WorkItem::kind)
                        .filter(kind -> kind.startsWith("parcel") || kind.startsWith("package"))
                        .toList());
    }

    private static Origin origin(Actor who) {
        return new Origin(who, null, TODAY, UUID.randomUUID());
    }

    private static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return decision instanceof Decision.Granted<String>(String result) ? result : "";
    }

    private static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "granted";
    }
}
