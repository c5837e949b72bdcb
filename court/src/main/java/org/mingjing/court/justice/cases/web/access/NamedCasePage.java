package org.mingjing.court.justice.cases.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.NameCase;
import org.mingjing.court.justice.cases.NamedCase;
import org.mingjing.court.justice.cases.NamedCaseId;
import org.mingjing.court.justice.cases.NamedCases;
import org.mingjing.court.justice.cases.SightRequest;
import org.mingjing.court.justice.cases.WithholdDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申请查阅 A case one cannot see is named by its number; what one typed is all that one is told. */
@Controller
class NamedCasePage {

    private final CourtBoundary boundary;
    private final NamedCases named;
    private final SightRequest requests;
    private final WithholdDoor recusals;
    private final CaseRefusals refusals;
    private final Clock clock;

    NamedCasePage(
            CourtBoundary boundary,
            NamedCases named,
            SightRequest requests,
            WithholdDoor recusals,
            CaseRefusals refusals,
            Clock clock) {
        this.boundary = boundary;
        this.named = named;
        this.requests = requests;
        this.recusals = recusals;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/access")
    String form(@RequestParam @Nullable String number, Frame frame, Model model) {
        return show(number, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.CASE_READ)
    @PostMapping("/cases/access")
    String name(
            @RequestParam(defaultValue = "") String number,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model) {
        CaseNumber read = CaseNumber.parse(number).number().orElse(null);
        if (read == null) {
            return show(
                    number, FormErrors.NONE.and("number", frame.text().of("cases.access.numberUnread")), frame, model);
        }
        Origin origin =
                new Origin(actor, null, LocalDate.now(clock), Objects.requireNonNullElseGet(key, UUID::randomUUID));
        return switch (named.name(new NameCase(origin, actor.court(), read))) {
            case Decision.Granted<String>(String id) -> forward(new NamedCaseId(UUID.fromString(id)), actor);
            case Decision.Refused<String> refused ->
                show(number, FormErrors.refused("number", refused, frame.text()), frame, model);
        };
    }

    /** To the case where it is open to him, to the choice where he may only decide on recusal, else to the form of the request. */
    private String forward(NamedCaseId id, Actor actor) {
        return "redirect:"
                + boundary.read(CourtScope.of(actor), () -> {
                    NamedCase asked = named.find(id).orElseThrow();
                    Optional<CaseId> open = requests.open(actor, asked);
                    if (open.isPresent()) {
                        return "/cases/" + open.get();
                    }
                    return toRecuse(actor, asked) == null
                            ? "/requests/" + SightRequest.KIND + "/" + id.value()
                            : "/cases/named/" + id.value();
                });
    }

    private @Nullable String toRecuse(Actor actor, NamedCase asked) {
        return named.caseOf(asked)
                .flatMap(card -> recusals.onlyToRecuse(actor, card))
                .map(id -> "/cases/" + id + "/withhold")
                .orElse(null);
    }

    @Staff
    @GetMapping("/cases/named/{id}")
    String named(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        NamedCase asked = boundary.read(CourtScope.of(actor), () -> named.find(new NamedCaseId(id)))
                .orElse(null);
        if (asked == null) {
            return unknown(frame, model, response);
        }
        Optional<CaseId> open = boundary.read(CourtScope.of(actor), () -> requests.open(actor, asked));
        if (open.isPresent()) {
            return "redirect:/cases/" + open.get();
        }
        boolean own = asked.person().equals(actor.id());
        if (!own && !boundary.read(CourtScope.of(actor), () -> requests.decides(actor.id(), asked))) {
            return unknown(frame, model, response);
        }
        boolean held = !own
                && boundary.read(CourtScope.of(actor), () -> named.caseOf(asked).isPresent());
        String key = own ? "cases.named.own" : held ? "cases.named.closed" : "cases.named.none";
        model.addAttribute("frame", frame)
                .addAttribute("number", asked.number())
                .addAttribute("told", frame.text().of(key))
                .addAttribute("recuse", boundary.read(CourtScope.of(actor), () -> toRecuse(actor, asked)))
                .addAttribute("ask", own ? "/requests/" + SightRequest.KIND + "/" + id : null);
        return "justice/cases/web/access/named";
    }

    private String unknown(Frame frame, Model model, HttpServletResponse response) {
        return refusals.show(Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS), frame, model, response);
    }

    private static String show(@Nullable String number, FormErrors errors, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "number",
                        Field.of("number", frame.text().of("cases.column.number"))
                                .hint(frame.text().of("cases.access.number.hint"))
                                .holding(number)
                                .upTo(60)
                                .mandatory()
                                .errorOf(errors));
        return "justice/cases/web/access/access";
    }
}
