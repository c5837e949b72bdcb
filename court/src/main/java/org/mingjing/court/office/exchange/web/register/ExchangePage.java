package org.mingjing.court.office.exchange.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.exchange.Arrival;
import org.mingjing.court.office.exchange.Arrivals;
import org.mingjing.court.office.exchange.Parcel;
import org.mingjing.court.office.exchange.ParcelDelivery;
import org.mingjing.court.office.exchange.ParcelSight;
import org.mingjing.court.office.exchange.Parcels;
import org.mingjing.court.office.exchange.web.ExchangeWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 资料交换登记页 What waits to be received, what was received, what was sent, and packages that came in. */
@Controller
class ExchangePage {

    private static final int MOST = 200;
    private static final String PACKAGES = "packages";

    private final CourtBoundary boundary;
    private final Parcels parcels;
    private final Arrivals arrivals;
    private final ExchangeWords words;

    ExchangePage(CourtBoundary boundary, Parcels parcels, Arrivals arrivals, ExchangeWords words) {
        this.boundary = boundary;
        this.parcels = parcels;
        this.arrivals = arrivals;
        this.words = words;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/exchange")
    String show(@RequestParam @Nullable String view, Actor actor, Frame frame, Model model) {
        boolean office = Grants.permits(actor, Permission.DOCUMENTS_OFFICE);
        List<String> views = office ? List.of("in", "received", "sent", PACKAGES) : List.of("in", "received", "sent");
        String shown = view != null && views.contains(view) ? view : views.getFirst();
        List<ExchangeRow> rows = boundary.read(CourtScope.of(actor.court()), () -> switch (shown) {
            case "sent" ->
                parcels.sent(actor, MOST).stream().map(one -> sent(one, frame)).toList();
            case PACKAGES ->
                arrivals.list(actor.court(), MOST).stream()
                        .map(one -> arrived(one, frame.text()))
                        .toList();
            default ->
                parcels.received(actor, shown.equals("in"), MOST).stream()
                        .map(one -> received(one, actor, frame))
                        .toList();
        });
        model.addAttribute("frame", frame)
                .addAttribute("rows", rows)
                .addAttribute("view", shown)
                .addAttribute("office", office)
                .addAttribute(
                        "tabs",
                        views.stream()
                                .map(one -> Tab.of(
                                        frame.text().of("exchange.view." + one),
                                        "/exchange?view=" + one,
                                        one.equals(shown)))
                                .toList());
        return "office/exchange/web/register/register";
    }

    private ExchangeRow received(Parcel parcel, Actor actor, Frame frame) {
        List<ParcelDelivery> own = parcel.deliveries().stream()
                .filter(one -> ParcelSight.receives(actor, one))
                .toList();
        return row(parcel, words.from(parcel, actor.court()), own, frame);
    }

    private ExchangeRow sent(Parcel parcel, Frame frame) {
        String to = parcel.deliveries().stream()
                .map(one -> words.recipient(one.to()))
                .collect(Collectors.joining(frame.text().of("exchange.and")));
        return row(parcel, to, parcel.deliveries(), frame);
    }

    /** Each state once, with how many. */
    private static ExchangeRow row(Parcel parcel, String other, List<ParcelDelivery> deliveries, Frame frame) {
        Text text = frame.text();
        List<Chip> chips = new ArrayList<>();
        deliveries.stream()
                .map(one -> ExchangeWords.state(one, frame.today(), text))
                .collect(Collectors.groupingBy(one -> one, java.util.LinkedHashMap::new, Collectors.counting()))
                .forEach((chip, count) -> chips.add(
                        count == 1 ? chip : Chip.of(text.of("exchange.several", chip.label(), count), chip.tone())));
        return new ExchangeRow(
                ExchangeWords.number(parcel, text),
                parcel.id().link(),
                parcel.title(),
                other,
                text.moment(parcel.sentAt()),
                deliveries.stream()
                        .filter(ParcelDelivery::open)
                        .map(ParcelDelivery::dueOn)
                        .min(java.time.LocalDate::compareTo)
                        .map(text::date)
                        .orElse(""),
                chips);
    }

    private static ExchangeRow arrived(Arrival arrival, Text text) {
        return new ExchangeRow(
                arrival.number(),
                arrival.id().link(),
                arrival.title(),
                arrival.sender(),
                text.moment(arrival.broughtAt()),
                "",
                List.of(
                        arrival.incoming() == null
                                ? Chip.of(text.of("exchange.package.waits"), Tone.NOTE)
                                : Chip.of(text.of("exchange.package.registered"), Tone.GOOD)));
    }
}
