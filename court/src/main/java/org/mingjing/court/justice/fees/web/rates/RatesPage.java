package org.mingjing.court.justice.fees.web.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.fees.DecideRate;
import org.mingjing.court.justice.fees.LocalRate;
import org.mingjing.court.justice.fees.LocalRates;
import org.mingjing.court.justice.fees.ProposeRate;
import org.mingjing.court.justice.fees.RateDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeStandards;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 本地收费标准 Entered by one, confirmed by another; what was typed stays, whatever the answer. */
@Controller
class RatesPage {

    private final CourtBoundary boundary;
    private final LocalRates rates;
    private final RateDesk desk;
    private final People people;

    RatesPage(CourtBoundary boundary, LocalRates rates, RateDesk desk, People people) {
        this.boundary = boundary;
        this.rates = rates;
        this.desk = desk;
        this.people = people;
    }

    @Allowed(Permission.FEE_RATES)
    @GetMapping("/fee-rates")
    String show(@RequestParam(required = false) @Nullable String done, Actor actor, Frame frame, Model model) {
        return show(Map.of(), done, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.FEE_RATES)
    @PostMapping("/fee-rates")
    String propose(@RequestParam Map<String, String> typed, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        FeeKind kind = ranged().filter(one -> one.name().equals(typed.get("kind")))
                .findFirst()
                .orElse(null);
        Money amount = money(typed.getOrDefault("amount", ""));
        LocalDate from = TypedDay.of(typed.get("from"));
        String instrument = typed.getOrDefault("instrument", "").strip();
        String article = typed.getOrDefault("article", "").strip();
        FormErrors errors = FormErrors.NONE;
        errors = kind == null ? errors.and("kind", text.of("fee.error.rateKind")) : errors;
        errors = amount == null ? errors.and("amount", text.of("fee.error.rateAmount")) : errors;
        errors = from == null ? errors.and("from", text.of("fee.error.rateFrom")) : errors;
        errors = fits(instrument) ? errors : errors.and("instrument", text.of("fee.error.rateSource"));
        errors = fits(article) ? errors : errors.and("article", text.of("fee.error.rateArticle"));
        if (kind == null || amount == null || from == null || errors.any()) {
            return show(typed, null, errors, actor, frame, model);
        }
        return switch (desk.propose(new ProposeRate(
                new Origin(actor, null, frame.today(), TypedId.orNew(typed.get("key"))),
                actor.court(),
                kind,
                amount,
                from,
                Citation.of(instrument, article)))) {
            case Decision.Granted<String> granted -> "redirect:/fee-rates?done=proposed";
            case Decision.Refused<String> refused ->
                show(typed, null, FormErrors.refused("amount", refused, text), actor, frame, model);
        };
    }

    @Allowed(Permission.FEE_RATES)
    @PostMapping("/fee-rates/{id}")
    String decide(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam boolean agreed,
            Actor actor,
            Frame frame,
            Model model) {
        return switch (desk.decide(
                new DecideRate(new Origin(actor, null, frame.today(), key), actor.court(), id, agreed))) {
            case Decision.Granted<String> granted -> "redirect:/fee-rates?done=" + (agreed ? "agreed" : "returned");
            case Decision.Refused<String> refused ->
                show(Map.of(), null, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    private static boolean fits(String words) {
        return !words.isEmpty() && words.length() <= RateDesk.LONGEST;
    }

    private static @Nullable Money money(String typed) {
        return typed.strip().matches("\\d{1,9}(\\.\\d{1,2})?") ? Money.ofYuan(new BigDecimal(typed.strip())) : null;
    }

    private static Stream<FeeKind> ranged() {
        return Arrays.stream(FeeKind.values())
                .filter(kind -> FeeStandards.range(kind).isPresent());
    }

    private String show(
            Map<String, String> typed,
            @Nullable String done,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model) {
        Text text = frame.text();
        List<LocalRate> all = boundary.read(CourtScope.of(actor.court()), () -> rates.all(actor.court()));
        Map<PersonId, String> names = boundary.read(
                CourtScope.of(actor.court()),
                () -> people.names(all.stream()
                        .flatMap(one -> Stream.of(one.proposedBy(), one.decidedBy()))
                        .filter(Objects::nonNull)
                        .map(one -> Objects.requireNonNull(one))
                        .distinct()
                        .toList()));
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute(
                        "done",
                        done != null
                                        && List.of("proposed", "agreed", "returned")
                                                .contains(done)
                                ? text.of("fee.rate.done." + done)
                                : null)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "rows",
                        all.stream().map(one -> row(one, actor, names, frame)).toList())
                .addAttribute("fields", fields(typed, errors, frame));
        return "justice/fees/web/rates/rates";
    }

    private static RateRow row(LocalRate one, Actor actor, Map<PersonId, String> names, Frame frame) {
        Text text = frame.text();
        PersonId second = one.decidedBy();
        String by = text.of("fee.rate.by", names.getOrDefault(one.proposedBy(), "—"))
                + (second == null ? "" : text.of("fee.rate.second", names.getOrDefault(second, "—")));
        String state = one.waits()
                ? "waits"
                : !one.stands() ? "returned" : one.from().isAfter(frame.today()) ? "later" : "stands";
        Tone tone = one.waits() ? Tone.WARN : one.stands() ? Tone.GOOD : Tone.PLAIN;
        return new RateRow(
                one,
                LedgerText.in(text.locale()).of(one.kind().phrase()),
                bounds(one.kind(), text),
                Chip.of(text.of("fee.rate.state." + state), tone),
                by,
                one.waits() && !one.proposedBy().equals(actor.id()));
    }

    private static String bounds(FeeKind kind, Text text) {
        return FeeStandards.range(kind)
                .map(range -> text.of(
                        "fee.rate.bounds", range.low().toString(), range.high().toString(), range.citation()))
                .orElse("");
    }

    private static List<Field> fields(Map<String, String> typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        return List.of(
                Field.of("kind", text.of("fee.rate.kind"))
                        .holding(typed.get("kind"))
                        .mandatory()
                        .choices(ranged().map(kind -> new Option(
                                        kind.name(),
                                        LedgerText.in(text.locale()).of(kind.phrase()) + " " + bounds(kind, text)))
                                .toList())
                        .errorOf(errors),
                Field.of("amount", text.of("fee.rate.amount"))
                        .holding(typed.get("amount"))
                        .mandatory()
                        .errorOf(errors),
                Field.of("from", text.of("fee.rate.from"))
                        .holding(typed.getOrDefault("from", frame.today().toString()))
                        .hint(text.of("fee.rate.from.hint"))
                        .mandatory()
                        .errorOf(errors),
                Field.of("instrument", text.of("fee.rate.source"))
                        .holding(typed.get("instrument"))
                        .upTo(RateDesk.LONGEST)
                        .mandatory()
                        .errorOf(errors),
                Field.of("article", text.of("fee.rate.article"))
                        .holding(typed.get("article"))
                        .upTo(RateDesk.LONGEST)
                        .mandatory()
                        .errorOf(errors));
    }
}
