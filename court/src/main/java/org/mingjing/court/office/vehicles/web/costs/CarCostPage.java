package org.mingjing.court.office.vehicles.web.costs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.vehicles.Car;
import org.mingjing.court.office.vehicles.CarDesk;
import org.mingjing.court.office.vehicles.CarId;
import org.mingjing.court.office.vehicles.CarLedger;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.Cost;
import org.mingjing.court.office.vehicles.RecordCost;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 用车费用 By month and car, the latest month first, cars in the order of the register; a cost is entered. */
@Controller
class CarCostPage {

    private static final int MONTHS = 12;

    private final CourtBoundary boundary;
    private final Cars cars;
    private final CarLedger ledger;
    private final CarDesk desk;

    CarCostPage(CourtBoundary boundary, Cars cars, CarLedger ledger, CarDesk desk) {
        this.boundary = boundary;
        this.cars = cars;
        this.ledger = ledger;
        this.desk = desk;
    }

    @Allowed(Permission.VEHICLES)
    @GetMapping("/vehicles/costs")
    String show(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("vehicles.cost.saved"));
        return shown(new LinkedMultiValueMap<>(), FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/costs")
    String record(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        LocalDate day = form.day("day");
        Cost.CostKind kind = form.one("kind", Cost.CostKind.values());
        Money amount = form.money("amount");
        UUID car = TypedId.of(form.word("car"));
        FormErrors errors = car != null
                ? form.errors()
                : form.errors().and("car", frame.text().of("vehicles.error.car"));
        if (day == null || kind == null || amount == null || car == null || errors.any()) {
            return shown(typed, errors, actor, frame, model);
        }
        RecordCost command = new RecordCost(
                new Origin(actor, null, frame.today(), form.key()),
                new CarId(car),
                null,
                day,
                kind,
                amount,
                form.word("note"));
        return switch (desk.cost(command)) {
            case Decision.Granted<String> granted -> "redirect:/vehicles/costs?saved";
            case Decision.Refused<String> refused ->
                shown(typed, FormErrors.refused("amount", refused, frame.text()), actor, frame, model);
        };
    }

    private String shown(
            MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Text text = frame.text();
            List<Car> all = cars.of(actor.court());
            model.addAttribute("frame", frame)
                    .addAttribute("errors", errors)
                    .addAttribute("key", new TypedForm(typed, text).key().toString())
                    .addAttribute(
                            "lines",
                            ledger.of(actor.court(), all, frame.today(), MONTHS).stream()
                                    .map(CarCostPage::line)
                                    .toList())
                    .addAttribute("inputs", inputs(all, typed, errors, text));
            return "office/vehicles/web/costs/costs";
        });
    }

    private static CostLine line(CarLedger.Line line) {
        return new CostLine(
                line.month().toString(),
                line.car().plate(),
                line.trips(),
                line.km(),
                yuan(line.of(Cost.CostKind.FUEL)),
                yuan(line.of(Cost.CostKind.TOLL)),
                yuan(line.of(Cost.CostKind.REPAIR)),
                yuan(line.of(Cost.CostKind.OTHER)),
                yuan(line.all()));
    }

    private static String yuan(Money amount) {
        return amount.yuan().toPlainString();
    }

    private static List<Input> inputs(
            List<Car> all, MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                new Input(
                        "select",
                        field("car", typed, errors, text)
                                .choices(all.stream()
                                        .map(one -> new Option(one.id().toString(), one.plate()))
                                        .toList())
                                .mandatory()),
                new Input("date", field("day", typed, errors, text).mandatory()),
                new Input(
                        "select",
                        field("kind", typed, errors, text)
                                .choices(Arrays.stream(Cost.CostKind.values())
                                        .map(one -> new Option(one.name(), text.of("vehicles.cost." + one.word())))
                                        .toList())
                                .mandatory()),
                new Input("text", field("amount", typed, errors, text).mandatory()),
                new Input("text", field("note", typed, errors, text).upTo(200)));
    }

    private static Field field(String name, MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return Field.of(name, text.of("vehicles.cost.field." + name))
                .holding(TypedWords.of(typed, name))
                .errorOf(errors);
    }
}
