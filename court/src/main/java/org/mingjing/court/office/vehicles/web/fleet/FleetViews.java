package org.mingjing.court.office.vehicles.web.fleet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.Car;
import org.mingjing.court.office.vehicles.CarLedger;
import org.mingjing.court.office.vehicles.CarReminders;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.FleetDesk;
import org.mingjing.court.office.vehicles.Outage;
import org.mingjing.court.office.vehicles.Outages;
import org.mingjing.court.office.vehicles.Trip;
import org.mingjing.court.office.vehicles.TripFate;
import org.mingjing.court.office.vehicles.Trips;
import org.mingjing.court.office.vehicles.web.TripWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 车辆管理的编排 Called inside CourtBoundary. */
@Component
class FleetViews {

    private static final int MONTHS = 12;

    private final Cars cars;
    private final Trips trips;
    private final Outages outages;
    private final CarLedger ledger;
    private final CarReminders reminders;
    private final FleetDesk desk;
    private final People people;

    FleetViews(
            Cars cars,
            Trips trips,
            Outages outages,
            CarLedger ledger,
            CarReminders reminders,
            FleetDesk desk,
            People people) {
        this.cars = cars;
        this.trips = trips;
        this.outages = outages;
        this.ledger = ledger;
        this.reminders = reminders;
        this.desk = desk;
        this.people = people;
    }

    FleetView fleet(CourtId court, Frame frame) {
        Text text = frame.text();
        LocalDate today = frame.today();
        List<Outage> out = outages.between(court, today, null);
        Map<PersonId, String> drivers = cars.drivers(court);
        Map<PersonId, String> names = people.names(drivers.keySet());
        return new FleetView(
                cars.of(court).stream()
                        .map(one -> new FleetView.CarRow(
                                "/vehicles/cars/" + one.id(),
                                one.plate(),
                                one.model(),
                                one.seats(),
                                state(one, out, today, text),
                                date(one.inspectionBy(), today, text),
                                date(one.insuredUntil(), today, text)))
                        .toList(),
                drivers.entrySet().stream()
                        .map(one -> new FleetView.DriverRow(
                                one.getKey().value().toString(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                        .toList());
    }

    private static Chip state(Car car, List<Outage> out, LocalDate today, Text text) {
        List<Outage> own =
                out.stream().filter(one -> one.car().equals(car.id())).toList();
        if (own.isEmpty()) {
            return car.since().isAfter(today)
                    ? Chip.of(text.of("vehicles.from", car.since()), Tone.NOTE)
                    : Chip.of(text.of("vehicles.inService"), Tone.GOOD);
        }
        Outage first = own.getLast();
        String days = days(first, text);
        String reason = text.of("vehicles.out." + first.reason().word());
        return first.on(today)
                ? Chip.of(text.of("vehicles.outNow", reason, days), Tone.WARN)
                : Chip.of(text.of("vehicles.outLater", reason, days), Tone.NOTE);
    }

    private Chip date(@Nullable LocalDate day, LocalDate today, Text text) {
        if (day == null) {
            return Chip.of(text.of("vehicles.notEntered"), Tone.PLAIN);
        }
        if (day.isBefore(today)) {
            return Chip.of(text.of("vehicles.over", day), Tone.BAD);
        }
        return Chip.of(text.date(day), reminders.soon(day) ? Tone.WARN : Tone.PLAIN);
    }

    private static boolean open(Outage one, LocalDate today) {
        LocalDate last = one.last();
        return last == null || !last.isBefore(today);
    }

    static String days(Outage one, Text text) {
        LocalDate last = one.last();
        return last == null ? text.of("vehicles.openEnd", one.from()) : text.of("effects.days", one.from(), last);
    }

    /** @param asked what would be taken out of service; null: nothing was asked for yet */
    CarView car(Car car, TypedForm form, @Nullable Outage asked, FormErrors errors, Frame frame) {
        Text text = frame.text();
        return new CarView(
                car.plate(),
                List.of(
                        Fact.of(text.of("vehicles.model"), car.model()),
                        Fact.of(text.of("vehicles.seats"), text.number(car.seats())),
                        Fact.of(
                                text.of("vehicles.state"),
                                state(car, outages.between(car.court(), frame.today(), null), frame.today(), text)
                                        .label()),
                        Fact.of(text.of("vehicles.field.since"), text.date(car.since())),
                        fact("inspectionBy", car.inspectionBy(), frame),
                        fact("insuredUntil", car.insuredUntil(), frame)),
                coming(car, frame.today()),
                ledger.of(car.court(), List.of(car), frame.today(), MONTHS).stream()
                        .map(one -> new CarView.MonthRow(
                                one.month().toString(),
                                one.trips(),
                                one.km(),
                                one.all().yuan().toPlainString()))
                        .toList(),
                outages.of(car.id()).stream()
                        .map(one -> new CarView.OutRow(
                                one.id().toString(),
                                days(one, text),
                                text.of("vehicles.out." + one.reason().word()),
                                one.note(),
                                open(one, frame.today())))
                        .toList(),
                out(form, errors, text),
                asked == null
                        ? List.of()
                        : desk.hit(asked).stream()
                                .map(one -> fate(one, form, text))
                                .toList());
    }

    private Fact fact(String name, @Nullable LocalDate day, Frame frame) {
        Text text = frame.text();
        return Fact.of(
                text.of("vehicles.field." + name),
                date(day, frame.today(), text).label());
    }

    private List<CarView.ComingRow> coming(Car car, LocalDate today) {
        List<Trip> ahead = trips.sentWith(car.id(), today, null);
        Map<PersonId, String> names = people.names(ahead.stream()
                .flatMap(one -> Stream.of(one.askedBy(), Objects.requireNonNull(one.driver())))
                .toList());
        return ahead.stream()
                .map(one -> new CarView.ComingRow(
                        "/vehicles/" + one.id(),
                        TripWords.when(one),
                        one.destination(),
                        names.getOrDefault(one.askedBy(), ""),
                        names.getOrDefault(one.driver(), "")))
                .toList();
    }

    static List<Input> about(TypedForm form, FormErrors errors, Text text) {
        return List.of(
                new Input(
                        "text",
                        field("plate", form, errors, text)
                                .upTo(FleetDesk.LONGEST_PLATE)
                                .mandatory()),
                new Input(
                        "text",
                        field("model", form, errors, text)
                                .upTo(FleetDesk.LONGEST_PLATE)
                                .mandatory()),
                new Input(
                        "number",
                        field("seats", form, errors, text)
                                .between(2, FleetDesk.MOST_SEATS)
                                .mandatory()),
                new Input("date", field("since", form, errors, text).mandatory()),
                new Input("date", field("inspectionBy", form, errors, text)),
                new Input("date", field("insuredUntil", form, errors, text)));
    }

    private static List<Input> out(TypedForm form, FormErrors errors, Text text) {
        return List.of(
                new Input("date", field("outFrom", form, errors, text).mandatory()),
                new Input("date", field("outUntil", form, errors, text).hint(text.of("vehicles.field.outUntil.hint"))),
                new Input(
                        "select",
                        field("outReason", form, errors, text)
                                .choices(List.of(Outage.OutageReason.values()).stream()
                                        .map(one -> new Option(one.name(), text.of("vehicles.out." + one.word())))
                                        .toList())
                                .mandatory()),
                new Input("text", field("outNote", form, errors, text).upTo(FleetDesk.LONGEST_NOTE)));
    }

    private static Field fate(Trip trip, TypedForm form, Text text) {
        String name = "fate-" + trip.id();
        return Field.of(name, text.of("vehicles.fate", TripWords.when(trip), trip.destination()))
                .holding(form.word(name))
                .choices(List.of(TripFate.values()).stream()
                        .map(one -> new Option(
                                one.name(),
                                text.of("vehicles.fate." + one.name().toLowerCase(Locale.ROOT))))
                        .toList())
                .mandatory();
    }

    private static Field field(String name, TypedForm form, FormErrors errors, Text text) {
        return Field.of(name, text.of("vehicles.field." + name))
                .holding(form.word(name))
                .errorOf(errors);
    }
}
