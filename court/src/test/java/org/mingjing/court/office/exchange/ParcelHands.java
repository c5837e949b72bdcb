package org.mingjing.court.office.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
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
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** 交换之手 What people do with parcels, for the tests; a registry of its own receives, since all others are in one division. */
@TestComponent
class ParcelHands {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final byte[] LIST = "一案一行".getBytes(StandardCharsets.UTF_8);

    private final ParcelDesk desk;
    private final Parcels parcels;
    private final CourtBoundary boundary;
    private final WorkList work;
    private final People people;
    private final Roster roster;
    private final TransactionOperations transactions;
    private @Nullable DivisionId registry;
    private @Nullable PersonId chief;

    ParcelHands(
            ParcelDesk desk,
            Parcels parcels,
            CourtBoundary boundary,
            WorkList work,
            People people,
            Roster roster,
            TransactionOperations transactions) {
        this.desk = desk;
        this.parcels = parcels;
        this.boundary = boundary;
        this.work = work;
        this.people = people;
        this.roster = roster;
        this.transactions = transactions;
    }

    /** Entered once. */
    private synchronized void enter() {
        if (registry == null) {
            transactions.executeWithoutResult(status -> {
                DivisionId made = roster.addDivisions(
                                List.of(new NewDivision(TestCourt.BASIC, "档案室", DivisionKind.OFFICE, 9)))
                        .getFirst();
                chief = roster.addPeople(List.of(new NewPerson(
                                TestCourt.BASIC,
                                made,
                                "试archivist",
                                "archivist",
                                "chief-judge",
                                List.of(new RoleHeld(Role.CHIEF_JUDGE, made, LocalDate.of(2020, 1, 1), null)))))
                        .getFirst();
                registry = made;
            });
        }
    }

    ParcelRecipient registryOnly() {
        enter();
        return new ParcelRecipient(TestCourt.BASIC, registry);
    }

    Actor archivist() {
        enter();
        return people.actor(Objects.requireNonNull(chief)).orElseThrow();
    }

    ParcelId sent(Actor who, String title, ParcelRecipient... to) {
        return new ParcelId(UUID.fromString(granted(send(who, title, List.of(to)))));
    }

    Decision<String> send(Actor who, String title, List<ParcelRecipient> to) {
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

    Decision<String> answer(Actor who, ParcelId id, boolean received, String note) {
        UUID delivery = parcel(TestCourt.BASIC, id).deliveries().getFirst().id();
        return desk.answer(new AnswerParcel(origin(who), who.court(), id, delivery, received, note));
    }

    Parcel parcel(CourtId at, ParcelId id) {
        return boundary.read(CourtScope.of(at), () -> parcels.find(id).orElseThrow());
    }

    ParcelDelivery one(Actor who, ParcelId id) {
        return parcel(who.court(), id).deliveries().getFirst();
    }

    /** How many deliveries of it a court is answered; 0: none, nor the parcel. */
    int seen(CourtId at, ParcelId id) {
        return boundary.read(
                CourtScope.of(at),
                () -> parcels.find(id).map(one -> one.deliveries().size()).orElse(0));
    }

    /** In the order in which they are shown to him. */
    List<ParcelId> received(Actor who, boolean open) {
        return boundary.read(
                CourtScope.of(who.court()),
                () -> parcels.received(who, open, 200).stream().map(Parcel::id).toList());
    }

    List<String> owed(Actor who) {
        return boundary.read(
                CourtScope.of(who.court()),
                () -> Stream.of(WorkView.OWED, WorkView.COPIED)
                        .flatMap(view -> work.open(who.id(), view, null, 500).stream())
                        .map(WorkItem::kind)
                        .filter(kind -> kind.startsWith("parcel") || kind.startsWith("package"))
                        .toList());
    }

    Origin origin(Actor who) {
        return new Origin(who, null, TODAY, UUID.randomUUID());
    }

    String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return decision instanceof Decision.Granted<String>(String result) ? result : "";
    }

    String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "granted";
    }
}
