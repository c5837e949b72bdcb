package org.mingjing.court.office.stocktake.web.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.stocktake.CompleteStocktake;
import org.mingjing.court.office.stocktake.FollowRemark;
import org.mingjing.court.office.stocktake.RemarkDesk;
import org.mingjing.court.office.stocktake.RemarkOnStocktake;
import org.mingjing.court.office.stocktake.StocktakeDesk;
import org.mingjing.court.office.stocktake.StocktakeRules;
import org.mingjing.court.office.stocktake.web.StocktakeDoor;
import org.mingjing.court.office.stocktake.web.StocktakeDoor.DivisionDay;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 盘点表 The day of a division: what the house counted, what a person adds, what the leaders say to it. */
@Controller
class SheetPage {

    private static final String PATH = "/stocktake/{division}/{day}";

    private final StocktakeDoor door;
    private final SheetViews views;
    private final StocktakeRules rules;
    private final StocktakeDesk desk;
    private final RemarkDesk remarks;

    SheetPage(StocktakeDoor door, SheetViews views, StocktakeRules rules, StocktakeDesk desk, RemarkDesk remarks) {
        this.door = door;
        this.views = views;
        this.rules = rules;
        this.desk = desk;
        this.remarks = remarks;
    }

    @Staff
    @GetMapping(PATH)
    String show(
            @PathVariable String division,
            @PathVariable String day,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("stocktake.saved"));
        return door.enter(
                actor,
                division,
                day,
                "StocktakePage",
                of -> shown(of, SheetForm.BLANK, FormErrors.NONE, actor, frame, model));
    }

    @Staff
    @PostMapping(PATH)
    String complete(
            @PathVariable String division,
            @PathVariable String day,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        SheetForm form = new SheetForm(typed);
        DivisionDay of = door.enter(actor, division, day, "StocktakeForm", found -> found);
        var done = desk.complete(new CompleteStocktake(
                origin(form, actor, frame),
                actor.court(),
                of.division().id(),
                of.day(),
                form.seen(null),
                form.words(),
                form.answers()));
        if (!(done instanceof Decision.Refused<String> refused)) {
            return "redirect:" + of.link() + "?saved=sheet";
        }
        SheetForm kept = refused.code().equals(StocktakeDesk.CHANGED_MEANWHILE) ? form.besideTheLast() : form;
        return again(division, day, kept, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
    }

    @Allowed(Permission.STOCKTAKE_REMARK)
    @PostMapping(PATH + "/remarks")
    String remark(
            @PathVariable String division,
            @PathVariable String day,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        SheetForm form = new SheetForm(typed);
        DivisionDay of = door.enter(actor, division, day, "StocktakeForm", found -> found);
        var done = desk.remark(new RemarkOnStocktake(
                origin(form, actor, frame), actor.court(), of.division().id(), of.day(), form.word("remark")));
        return done instanceof Decision.Refused<String> refused
                ? again(division, day, form, FormErrors.refused("remark", refused, frame.text()), actor, frame, model)
                : "redirect:" + back(form, of.link());
    }

    @Allowed(Permission.STOCKTAKE_REMARK)
    @PostMapping("/stocktake/remarks/{id}/matter")
    String follow(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Origin origin = new Origin(actor, null, frame.today(), UUID.nameUUIDFromBytes(bytes(id + " becomes a matter")));
        return switch (remarks.follow(new FollowRemark(origin, actor.court(), id))) {
            case Decision.Granted<String>(String matter) -> {
                String back = back(new SheetForm(typed), "");
                yield "redirect:" + (back.isEmpty() ? "/followup/" + matter : back);
            }
            case Decision.Refused<String> refused -> {
                model.addAttribute("frame", frame).addAttribute("refusal", Refusal.of(refused, frame.text()));
                yield "office/stocktake/web/sheet/refused";
            }
        };
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Staff
    @GetMapping(PATH + "/ledger")
    String ledger(@PathVariable String division, @PathVariable String day, Actor actor, Frame frame, Model model) {
        return door.enter(actor, division, day, "StocktakeLedger", of -> {
            Text text = frame.text();
            String rule = text.of("stocktake.ledger.rule");
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "ledger",
                            new LedgerView(
                                    of.division().name() + " " + of.day(),
                                    Due.of(of.day(), frame.today(), Urgency.ENDED, null),
                                    List.of(
                                            new LedgerLine(
                                                    text.of("stocktake.ledger.since", of.since()), null, rule, null),
                                            new LedgerLine(
                                                    text.of("stocktake.ledger.day", rules.by()), of.day(), rule, null)),
                                    List.of(),
                                    ""))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(text.of("stocktake.title"), "/stocktake"),
                                    Crumb.to(of.division().name() + " " + of.day(), of.link()),
                                    Crumb.here(text.of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }

    private String again(
            String division, String day, SheetForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        return door.enter(actor, division, day, "StocktakeForm", of -> shown(of, form, errors, actor, frame, model));
    }

    private String shown(DivisionDay of, SheetForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("view", views.of(of, form, errors, actor, frame))
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute("remarkKey", UUID.randomUUID().toString());
        return "office/stocktake/web/sheet/sheet";
    }

    private static Origin origin(SheetForm form, Actor actor, Frame frame) {
        return new Origin(actor, null, frame.today(), new TypedForm(form.typed(), frame.text()).key());
    }

    /** Where the reader came from, within these pages. */
    private static String back(SheetForm form, String otherwise) {
        String back = form.word("back");
        return back.matches("/stocktake[A-Za-z0-9/?=&#-]*") ? back : otherwise;
    }
}
