package org.mingjing.court.office.exchange.web.one;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.exchange.AnswerParcel;
import org.mingjing.court.office.exchange.ExchangeRules;
import org.mingjing.court.office.exchange.Parcel;
import org.mingjing.court.office.exchange.ParcelDesk;
import org.mingjing.court.office.exchange.ParcelDoor;
import org.mingjing.court.office.exchange.WithdrawParcel;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 交换件页 One parcel: what it holds, where it went, who received it when. */
@Controller
class ParcelPage {

    private final ParcelDoor door;
    private final ParcelDesk desk;
    private final ParcelViews views;

    ParcelPage(ParcelDoor door, ParcelDesk desk, ParcelViews views) {
        this.door = door;
        this.desk = desk;
        this.views = views;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/exchange/parcels/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        boolean known = done != null && done.matches("sent|received|returned|withdrawn");
        model.addAttribute("done", known ? frame.text().of("exchange.done." + done) : null);
        return shown(door.enter(actor, id, "Parcel"), "", FormErrors.NONE, actor, frame, model);
    }

    /** 签收、退回 */
    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/exchange/parcels/{id}/{answer:receive|return}")
    String answer(
            @PathVariable UUID id,
            @PathVariable String answer,
            @RequestParam UUID delivery,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Frame frame,
            Model model) {
        Parcel parcel = door.enter(actor, id, "ParcelAnswer");
        boolean received = answer.equals("receive");
        Decision<String> done = desk.answer(new AnswerParcel(
                new Origin(actor, null, frame.today(), key), actor.court(), parcel.id(), delivery, received, note));
        return answered(done, received ? "received" : "returned", received ? "" : note, id, actor, frame, model);
    }

    /** 撤回 */
    @Allowed(Permission.DOCUMENTS)
    @PostMapping("/exchange/parcels/{id}/withdraw")
    String withdraw(@PathVariable UUID id, @RequestParam UUID key, Actor actor, Frame frame, Model model) {
        Parcel parcel = door.enter(actor, id, "ParcelWithdrawal");
        if (!parcel.court().equals(actor.court())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Decision<String> done = desk.withdraw(
                new WithdrawParcel(new Origin(actor, null, frame.today(), key), actor.court(), parcel.id()));
        return answered(done, "withdrawn", "", id, actor, frame, model);
    }

    private String answered(
            Decision<String> done, String word, String note, UUID id, Actor actor, Frame frame, Model model) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/exchange/parcels/" + id + "?done=" + word;
            case Decision.Refused<String> refused ->
                shown(
                        door.enter(actor, id, "Parcel"),
                        note,
                        FormErrors.refused(null, refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private String shown(Parcel parcel, String note, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "reason",
                        Field.of("note", frame.text().of("exchange.return.reason"))
                                .holding(note)
                                .upTo(ExchangeRules.LONGEST_NOTE)
                                .mandatory())
                .addAttribute("view", views.of(parcel, actor, frame));
        return "office/exchange/web/one/parcel";
    }
}
