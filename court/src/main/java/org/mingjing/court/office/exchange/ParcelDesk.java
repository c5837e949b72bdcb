package org.mingjing.court.office.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.documents.ClassifiedMarks;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.exchange.pack.PackageReading;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Service;

/** 交换窗口 Sent, received or returned, taken back while nobody has received it. */
@Service
public class ParcelDesk {

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Parcels parcels;
    private final ParcelNews news;
    private final DocumentPackages packages;
    private final PackageDesk arrivals;
    private final PackageInspection inspection;
    private final MadeDocuments files;
    private final SentTo recipients;
    private final Numbering numbering;
    private final ClassifiedMarks marks;
    private final ExchangeRules rules;
    private final Clock clock;

    ParcelDesk(
            Commands commands,
            CourtBoundary boundary,
            Parcels parcels,
            ParcelNews news,
            DocumentPackages packages,
            PackageDesk arrivals,
            PackageInspection inspection,
            MadeDocuments files,
            SentTo recipients,
            Numbering numbering,
            ClassifiedMarks marks,
            ExchangeRules rules,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.parcels = parcels;
        this.news = news;
        this.packages = packages;
        this.arrivals = arrivals;
        this.inspection = inspection;
        this.files = files;
        this.recipients = recipients;
        this.numbering = numbering;
        this.marks = marks;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * 发送 The granted result is the id of the parcel.
     *
     * @param contents of the files, in their order
     */
    public Decision<String> send(SendParcel command, List<byte[]> contents) {
        OutgoingId document = command.document();
        // drawn before the transaction: it may take its time
        DocumentPackages.Packed packed = document == null
                ? null
                : packages.of(command.origin().who(), document).orElse(null);
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            if (!Grants.permits(who, Permission.DOCUMENTS) || !who.court().equals(command.court())) {
                return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
            }
            if (command.title().isBlank() || command.title().length() > ExchangeRules.LONGEST_TITLE) {
                return refused("title", ExchangeRules.LONGEST_TITLE);
            }
            if (command.note().length() > ExchangeRules.LONGEST_NOTE) {
                return refused("note", ExchangeRules.LONGEST_NOTE);
            }
            if (document != null && packed == null) {
                return refused("document");
            }
            if (command.files().size() > ExchangeRules.MOST_FILES
                    || (command.files().isEmpty() && packed == null)) {
                return refused("howMany", ExchangeRules.MOST_FILES);
            }
            return marks.refuse(Stream.of(command.title(), command.note()))
                    .then(clean -> recipients.judge(who, command.to()))
                    .then(all -> sent(command, contents, packed));
        });
    }

    private Decision<String> sent(SendParcel command, List<byte[]> contents, DocumentPackages.@Nullable Packed packed) {
        Actor who = command.origin().who();
        LocalDate on = LocalDate.now(clock);
        Parcel parcel = new Parcel(
                command.id(),
                command.court(),
                on.getYear(),
                numbering.next(command.court(), "parcel", on.getYear()),
                who.id(),
                who.division(),
                command.title().strip(),
                command.note().strip(),
                now(),
                packed == null || command.document() == null
                        ? null
                        : new Parcel.Carried(command.document(), packed.number(), packed.sha256()),
                command.to().stream()
                        .map(to -> new ParcelDelivery(
                                UUID.randomUUID(),
                                to,
                                rules.dueOn(to.court(), on),
                                DeliveryState.SENT,
                                null,
                                "",
                                false))
                        .toList());
        parcels.insert(parcel, packed == null ? null : packed.bytes());
        Decision<String> kept = kept(command, contents, parcel);
        if (kept instanceof Decision.Granted<String>) {
            news.tell(parcel, parcels, who.id());
        }
        return kept;
    }

    /** Each court holds its own entry of a file; the bytes lie once. */
    private Decision<String> kept(SendParcel command, List<byte[]> contents, Parcel parcel) {
        List<Decision<DocumentId>> all = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            byte[] bytes = contents.get(i);
            String name = command.files().get(i).name();
            all.add(files.take(command.origin(), parcel.court(), parcel.id().subject(), name, bytes));
            for (ParcelDelivery one : parcel.deliveries()) {
                if (!one.to().court().equals(parcel.court())) {
                    SubjectRef there = one.subject();
                    all.add(boundary.write(
                            CourtScope.of(one.to().court()),
                            () -> files.take(command.origin(), one.to().court(), there, name, bytes)));
                }
            }
        }
        for (Decision<DocumentId> one : all) {
            if (one instanceof Decision.Refused<DocumentId> refused) {
                return refused.as();
            }
        }
        return Decision.granted(parcel.id().value().toString());
    }

    /** 签收、退回 The granted result is the id of the parcel. */
    public Decision<String> answer(AnswerParcel command) {
        PackageReading brought = brought(command).orElse(null);
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            Parcel parcel = parcels.findToChange(command.id()).orElse(null);
            ParcelDelivery delivery = parcel == null
                    ? null
                    : parcel.deliveries().stream()
                            .filter(one -> one.id().equals(command.delivery()))
                            .filter(one -> ParcelSight.receives(who, one))
                            .findFirst()
                            .orElse(null);
            if (parcel == null || delivery == null) {
                return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
            }
            if (!delivery.open()) {
                return refused("answered");
            }
            if (!ParcelSight.answers(who, delivery)) {
                return refused("notYours");
            }
            if (!command.received() && command.note().isBlank()) {
                return refused("reason");
            }
            if (command.note().length() > ExchangeRules.LONGEST_NOTE) {
                return refused("note", ExchangeRules.LONGEST_NOTE);
            }
            return marks.refuse(Stream.of(command.note()))
                    .then(clean -> taken(command, parcel, brought))
                    .map(taken -> {
                        parcels.answer(
                                delivery.id(),
                                command.received() ? DeliveryState.RECEIVED : DeliveryState.RETURNED,
                                who.id(),
                                now(),
                                command.note().strip());
                        news.tell(parcel, parcels, who.id());
                        return parcel.id().value().toString();
                    });
        });
    }

    /** 随附公文 What a court that receives it takes in, looked through before anything is held; empty: nothing. It never changes. */
    private Optional<PackageReading> brought(AnswerParcel command) {
        Actor who = command.origin().who();
        boolean brings = command.received()
                && boundary.read(CourtScope.of(command.court()), () -> parcels.find(command.id()))
                        .filter(one -> one.carried() != null)
                        .filter(one -> one.deliveries().stream()
                                .filter(to -> to.id().equals(command.delivery()))
                                .anyMatch(to -> to.to().division() == null && ParcelSight.answers(who, to)))
                        .isPresent();
        return brings ? Optional.of(inspection.inspect(command.court(), command.id())) : Optional.empty();
    }

    /** What speaks against the package for good does not speak against the receipt: the page says it. What passes does: once received, nobody takes it in. */
    private Decision<String> taken(AnswerParcel command, Parcel parcel, @Nullable PackageReading brought) {
        if (brought == null) {
            return Decision.granted("");
        }
        Decision<Arrival> taken = arrivals.take(
                command.origin(),
                command.court(),
                new ArrivalId(command.delivery()),
                parcels.packed(parcel.id()),
                brought,
                parcel.id());
        return taken instanceof Decision.Refused<Arrival> refused
                        && refused.code().equals(PackageDesk.PASSING)
                ? refused.as()
                : Decision.granted("");
    }

    /** 撤回 The granted result is the id of the parcel. */
    public Decision<String> withdraw(WithdrawParcel command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            Parcel parcel = parcels.findToChange(command.id())
                    .filter(one -> ParcelSight.sends(who, one))
                    .orElse(null);
            if (parcel == null) {
                return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
            }
            if (!who.id().equals(parcel.sender())) {
                return refused("senderOnly");
            }
            if (!parcel.waits()) {
                return refused("answered");
            }
            parcel.deliveries().stream()
                    .filter(ParcelDelivery::open)
                    .forEach(one -> parcels.answer(one.id(), DeliveryState.WITHDRAWN, who.id(), now(), ""));
            news.tell(parcel, parcels, who.id());
            return Decision.granted(parcel.id().value().toString());
        });
    }

    private static <T> Decision<T> refused(String why, Object... arguments) {
        return Decision.refused("exchange.refused." + why, ExchangeRules.SOURCE, arguments);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
