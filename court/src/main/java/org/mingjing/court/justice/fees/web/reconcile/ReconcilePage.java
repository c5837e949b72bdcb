package org.mingjing.court.justice.fees.web.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.fees.BankBook;
import org.mingjing.court.justice.fees.BankSheet;
import org.mingjing.court.justice.fees.PaidIn;
import org.mingjing.court.justice.fees.Reconciliation;
import org.mingjing.court.justice.fees.TakeBankLines;
import org.mingjing.court.justice.fees.web.FeeForm;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 对账页 The bank's lines are pasted in; what stands on one side only is shown from both. */
@Controller
class ReconcilePage {

    private static final int WEEK = 7;
    private static final int LONGEST_SPAN = 92;

    private final CourtBoundary boundary;
    private final BankBook book;
    private final CasesInSight sight;

    ReconcilePage(CourtBoundary boundary, BankBook book, CasesInSight sight) {
        this.boundary = boundary;
        this.book = book;
        this.sight = sight;
    }

    @Allowed(Permission.FEES)
    @GetMapping("/fees/reconcile")
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "") String taken,
            Actor actor,
            Frame frame,
            Model model) {
        String done = taken.matches("\\d{1,5}") ? frame.text().of("fee.bank.taken", Integer.parseInt(taken)) : null;
        return shown(
                TypedDay.of(from), TypedDay.of(until), FeeForm.empty(0), FormErrors.NONE, done, actor, frame, model);
    }

    @Allowed(Permission.FEES)
    @PostMapping("/fees/reconcile")
    String take(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        FeeForm form = new FeeForm(typed);
        Text text = frame.text();
        BankSheet sheet = BankSheet.read(form.word("lines"), frame.today());
        FormErrors errors = FormErrors.NONE;
        for (BankSheet.Fault fault : sheet.faults()) {
            errors = errors.and(
                    "lines",
                    fault.line() == 0
                            ? text.of("fee.bank." + fault.reason(), BankSheet.MOST)
                            : text.of(
                                    "fee.bank.line",
                                    fault.line(),
                                    text.of("fee.bank." + fault.reason(), BankSheet.MOST)));
        }
        if (!errors.any()) {
            Decision<String> done = book.take(new TakeBankLines(
                    new Origin(actor, null, frame.today(), form.key()), actor.court(), sheet.lines()));
            switch (done) {
                case Decision.Granted<String>(String count) -> {
                    LocalDate first = sheet.lines().stream()
                            .map(one -> one.on())
                            .min(LocalDate::compareTo)
                            .orElse(frame.today());
                    return "redirect:/fees/reconcile?taken=" + count + "&from=" + first;
                }
                case Decision.Refused<String> refused -> errors = FormErrors.refused("lines", refused, text);
            }
        }
        return shown(null, null, form, errors, null, actor, frame, model);
    }

    private String shown(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            FeeForm form,
            FormErrors errors,
            @Nullable String done,
            Actor actor,
            Frame frame,
            Model model) {
        LocalDate last = until == null || until.isAfter(frame.today()) ? frame.today() : until;
        LocalDate asked = from == null || from.isAfter(last) ? last.minusDays(WEEK) : from;
        LocalDate first = asked.isBefore(last.minusDays(LONGEST_SPAN)) ? last.minusDays(LONGEST_SPAN) : asked;
        Text text = frame.text();
        boundary.read(CourtScope.of(actor.court()), () -> {
            Reconciliation found = book.between(actor.court(), first, last);
            model.addAttribute("found", found).addAttribute("numbers", numbers(actor, found));
            return true;
        });
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("done", done)
                .addAttribute("key", form.key().toString())
                .addAttribute(
                        "lines",
                        Field.of("lines", text.of("fee.bank.lines"))
                                .holding(form.word("lines"))
                                .hint(text.of("fee.bank.hint", BankSheet.MOST))
                                .mandatory()
                                .errorOf(errors))
                .addAttribute(
                        "since",
                        Field.of("from", text.of("fee.bank.from"))
                                .holding(first)
                                .between(null, frame.today()))
                .addAttribute(
                        "to",
                        Field.of("until", text.of("fee.bank.until"))
                                .holding(last)
                                .between(null, frame.today()));
        return "justice/fees/web/reconcile/reconcile";
    }

    /** Numbers of the cases the person may see; a payment in another is counted, and its case not named. */
    private Map<CaseId, String> numbers(Actor actor, Reconciliation found) {
        Collection<CaseId> ids = Stream.concat(
                        Stream.concat(found.matched().stream(), found.differing().stream())
                                .map(pair -> pair.paid()),
                        found.enteredOnly().stream())
                .map(PaidIn::caseId)
                .toList();
        return sight.among(actor, new HashSet<>(ids)).stream()
                .collect(Collectors.toMap(CaseCard::id, CaseCard::number));
    }
}
