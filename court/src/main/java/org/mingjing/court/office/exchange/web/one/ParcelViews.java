package org.mingjing.court.office.exchange.web.one;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.exchange.Arrival;
import org.mingjing.court.office.exchange.Arrivals;
import org.mingjing.court.office.exchange.DeliveryState;
import org.mingjing.court.office.exchange.PackageInspection;
import org.mingjing.court.office.exchange.Parcel;
import org.mingjing.court.office.exchange.ParcelDelivery;
import org.mingjing.court.office.exchange.ParcelSight;
import org.mingjing.court.office.exchange.pack.PackageCheck;
import org.mingjing.court.office.exchange.web.CheckLines;
import org.mingjing.court.office.exchange.web.ExchangeWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 交换件页的编排 The sender sees every recipient, a recipient himself. */
@Component
class ParcelViews {

    private final CourtBoundary boundary;
    private final Arrivals arrivals;
    private final PackageInspection inspection;
    private final Files files;
    private final ExchangeWords words;

    ParcelViews(
            CourtBoundary boundary, Arrivals arrivals, PackageInspection inspection, Files files, ExchangeWords words) {
        this.boundary = boundary;
        this.arrivals = arrivals;
        this.inspection = inspection;
        this.files = files;
        this.words = words;
    }

    ParcelView of(Parcel parcel, Actor actor, Frame frame) {
        Text text = frame.text();
        boolean sends = ParcelSight.sends(actor, parcel);
        ParcelDelivery own = ParcelSight.own(actor, parcel).orElse(null);
        List<ParcelDelivery> seen = parcel.deliveries().stream()
                .filter(one -> sends || ParcelSight.receives(actor, one))
                .toList();
        boolean office = Grants.permits(actor, Permission.DOCUMENTS_OFFICE)
                && !parcel.court().equals(actor.court());
        Arrival arrival = office && parcel.carried() != null ? arrival(parcel, actor) : null;
        boolean received = own != null && own.state() == DeliveryState.RECEIVED;
        return new ParcelView(
                parcel,
                ExchangeWords.number(parcel, text),
                facts(parcel, sends, actor, text),
                ExchangeWords.files(
                        parcel.court().equals(actor.court())
                                ? files.of(actor, parcel.id().subject())
                                : own == null ? List.of() : files.of(actor, own.subject()),
                        text),
                seen.stream().map(one -> line(one, frame)).toList(),
                own != null && ParcelSight.answers(actor, own) ? own.id() : null,
                actor.id().equals(parcel.sender()) && parcel.waits(),
                arrival == null ? null : arrival.id().link(),
                office && received && parcel.carried() != null && arrival == null ? unkept(parcel, actor, text) : null);
    }

    private List<Fact> facts(Parcel parcel, boolean sends, Actor actor, Text text) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(text.of("exchange.other.in"), words.from(parcel, actor.court())),
                Fact.of(text.of("exchange.sender"), words.person(parcel.sender())),
                Fact.of(text.of("exchange.at.sent"), text.moment(parcel.sentAt()))));
        Parcel.Carried carried = parcel.carried();
        if (carried != null) {
            facts.add(new Fact(
                    text.of("exchange.carried"),
                    carried.number(),
                    sends ? carried.document().link() : null));
        }
        return facts;
    }

    private ParcelView.Line line(ParcelDelivery one, Frame frame) {
        Text text = frame.text();
        ParcelDelivery.Answer answer = one.answer();
        return new ParcelView.Line(
                words.recipient(one.to()),
                ExchangeWords.state(one, frame.today(), text),
                text.date(one.dueOn()),
                answer == null ? "" : words.person(answer.by()),
                answer == null ? "" : text.moment(answer.at()),
                one.note());
    }

    private @Nullable Arrival arrival(Parcel parcel, Actor actor) {
        String digest = java.util.Objects.requireNonNull(parcel.carried()).sha256();
        return boundary.read(
                CourtScope.of(actor.court()),
                () -> arrivals.digested(actor.court(), digest).orElse(null));
    }

    private @Nullable String unkept(Parcel parcel, Actor actor, Text text) {
        return inspection.inspect(actor.court(), parcel.id()).checks().stream()
                .filter(PackageCheck::bad)
                .findFirst()
                .map(bad -> CheckLines.sentence(bad, text))
                .orElse(null);
    }
}
