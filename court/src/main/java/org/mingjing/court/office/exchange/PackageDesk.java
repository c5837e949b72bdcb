package org.mingjing.court.office.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentTeam;
import org.mingjing.court.office.documents.IncomingDesk;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.court.office.documents.ReceiveDocument;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageCheck;
import org.mingjing.court.office.exchange.pack.PackagePoint;
import org.mingjing.court.office.exchange.pack.PackageReading;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.office.exchange.pack.PackedDocument;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 来件窗口 A package is taken in when nothing speaks against it, looked at, and registered as an incoming document with its files. */
@Service
public class PackageDesk {

    /** It says nothing of the package: the same may be let pass in a moment. */
    static final String PASSING = "exchange.refused.busy";

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Arrivals arrivals;
    private final PackageInspection inspection;
    private final IncomingDesk incoming;
    private final MadeDocuments files;
    private final DocumentTeam team;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackageDesk(
            Commands commands,
            CourtBoundary boundary,
            Arrivals arrivals,
            PackageInspection inspection,
            IncomingDesk incoming,
            MadeDocuments files,
            DocumentTeam team,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.arrivals = arrivals;
        this.inspection = inspection;
        this.incoming = incoming;
        this.files = files;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /** 导入 The granted result is the id of the arrival: of the earlier one when the same package came before. */
    public Decision<String> bring(BringPackage command, byte[] bytes) {
        PackageReading read = inspection.inspect(command.court(), bytes);
        return commands.perform(
                command,
                () -> Grants.permits(command.origin().who(), Permission.DOCUMENTS_OFFICE)
                        ? take(command.origin(), command.court(), command.id(), bytes, read, null)
                                .map(one -> one.id().value().toString())
                        : Decision.refused("access.unknown", ExchangeRules.OWN_COURT));
    }

    /**
     * Called inside the caller's own command.
     *
     * @param before what {@link PackageInspection#inspect} found before the command
     */
    Decision<Arrival> take(
            Origin origin,
            CourtId court,
            ArrivalId id,
            byte[] bytes,
            PackageReading before,
            @Nullable ParcelId parcel) {
        String digest = PackageWriter.digest(bytes);
        Arrival known = arrivals.digested(court, digest).orElse(null);
        if (known != null) {
            return Decision.granted(known);
        }
        PackageReading read = inspection.now(court, before, digest, null);
        DocumentPackage whole = read.whole();
        if (whole == null || !read.sound()) {
            return refused(read);
        }
        PackedDocument document = whole.document();
        Arrival arrival = new Arrival(
                id,
                court,
                digest,
                document.sender(),
                document.number(),
                document.title(),
                parcel == null ? null : parcel.value(),
                OffsetDateTime.now(clock),
                origin.who().id(),
                null);
        Arrival kept = arrivals.add(arrival, bytes);
        tell(kept, origin.who().id());
        return Decision.granted(kept);
    }

    private static <T> Decision<T> refused(PackageReading read) {
        PackageCheck bad =
                read.checks().stream().filter(PackageCheck::bad).findFirst().orElseThrow();
        if (bad.reason().equals(PackageInspection.BUSY)) {
            return Decision.refused(PASSING, ExchangeRules.PACKAGE);
        }
        boolean secret = bad.point() == PackagePoint.FILES && bad.reason().equals(PackageInspection.SECRET);
        return Decision.refused(
                "exchange.refused." + (secret ? "secretFile" : bad.point().word()),
                ExchangeRules.PACKAGE,
                bad.details().isEmpty() ? "" : String.join(", ", bad.details()));
    }

    /** 签收登记 The granted result is the id of the incoming document. */
    public Decision<String> register(RegisterPackage command) {
        // its bytes never change
        PackageReading before = boundary.read(
                        CourtScope.of(command.court()), () -> arrivals.find(command.court(), command.id()))
                .map(inspection::inspect)
                .orElse(null);
        return commands.perform(command, () -> {
            if (!Grants.permits(command.origin().who(), Permission.DOCUMENTS_OFFICE)) {
                return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
            }
            Arrival found = arrivals.findToChange(command.court(), command.id()).orElse(null);
            if (found == null || before == null) {
                return Decision.refused("access.unknown", ExchangeRules.OWN_COURT);
            }
            if (found.incoming() != null) {
                return Decision.refused("exchange.refused.registered", ExchangeRules.PACKAGE);
            }
            PackageReading read = inspection.now(command.court(), before, found.sha256(), found);
            DocumentPackage whole = read.whole();
            return whole == null || !read.sound() ? refused(read) : registered(command, found, whole);
        });
    }

    private Decision<String> registered(RegisterPackage command, Arrival found, DocumentPackage whole) {
        PackedDocument document = whole.document();
        IncomingId id = new IncomingId(found.id().value());
        for (Map.Entry<String, byte[]> one : whole.files().entrySet()) {
            String name = whole.nameOf(one.getKey());
            Decision<DocumentId> kept = files.take(
                    command.origin(), command.court(), id.subject(), name, Objects.requireNonNull(one.getValue()));
            if (kept instanceof Decision.Refused<DocumentId> refused) {
                return refused.as();
            }
        }
        return incoming.enter(new ReceiveDocument(
                        command.origin(),
                        command.court(),
                        id,
                        "exchange",
                        document.sender(),
                        document.number(),
                        document.title(),
                        document.urgency(),
                        command.reply(),
                        "",
                        command.at()))
                .map(done -> {
                    PersonId by = command.origin().who().id();
                    arrivals.registered(found.id(), id, by);
                    tell(arrivals.find(found.court(), found.id()).orElseThrow(), by);
                    return done;
                });
    }

    private void tell(Arrival arrival, PersonId by) {
        List<Owing> owing = arrival.incoming() != null
                ? List.of()
                : Owing.each(
                        arrival.court(),
                        team.office(arrival.court(), null),
                        "package-register",
                        "exchange.duty.package-register",
                        null,
                        null);
        events.publishEvent(DutiesTold.of(
                arrival.id().subject(), arrival.title(), arrival.id().link(), by, owing));
    }
}
