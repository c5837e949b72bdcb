package org.mingjing.court.justice.writs.web.tab;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritShelf;
import org.mingjing.court.justice.writs.WritStage;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.justice.writs.web.WritDoor;
import org.mingjing.court.justice.writs.web.tab.WritsView.MadeLine;
import org.mingjing.court.justice.writs.web.tab.WritsView.ShelfLine;
import org.mingjing.court.justice.writs.web.tab.WritsView.Stage;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 案件文书页 What was made, and what may be made now or not yet. */
@Controller
class WritsPage {

    private final WritDoor door;
    private final CaseHeads heads;
    private final Cases cases;
    private final Writs writs;
    private final WritShelf shelf;
    private final WritTemplates templates;

    WritsPage(WritDoor door, CaseHeads heads, Cases cases, Writs writs, WritShelf shelf, WritTemplates templates) {
        this.door = door;
        this.heads = heads;
        this.cases = cases;
        this.writs = writs;
        this.shelf = shelf;
        this.templates = templates;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/writs")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.CASE_READ, "CaseWrits", frame, model, response, card -> {
            boolean works = card.court().equals(actor.court()) && cases.permits(actor, card, Permission.WRIT);
            List<MadeLine> made = writs.of(card.id()).stream()
                    .filter(one -> works || one.issued())
                    .map(one -> made(one, frame.text()))
                    .toList();
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "writs"))
                    .addAttribute("view", new WritsView(made, works ? stages(card, frame.text()) : List.of()));
            return "justice/writs/web/tab/writs";
        });
    }

    private MadeLine made(Writ one, Text text) {
        return new MadeLine(
                templates.of(one.template()).called(),
                one.about(),
                "/writs/" + one.id(),
                Chip.of(text.of("writs.state." + one.state().word()), one.issued() ? Tone.GOOD : Tone.WARN),
                text.of("writs.version", one.latest()),
                one.issued() ? text.date(one.issuedOn()) : "");
    }

    private List<Stage> stages(CaseCard card, Text text) {
        List<WritShelf.Shelved> all = shelf.of(card);
        return Arrays.stream(WritStage.values())
                .map(stage -> new Stage(
                        text.of("writs.stage." + stage.word()),
                        all.stream()
                                .filter(one -> one.template().stage() == stage)
                                .map(one -> line(card, one, text))
                                .toList()))
                .filter(stage -> !stage.papers().isEmpty())
                .toList();
    }

    private static ShelfLine line(CaseCard card, WritShelf.Shelved one, Text text) {
        String bar = one.bar();
        WritField lacking = one.lacking();
        String why = bar == null
                ? null
                : lacking == null ? text.of(bar) : text.of(bar, text.of("writs.field." + lacking.word()));
        return new ShelfLine(
                one.template().called(),
                one.template().citations(card.category()).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(text.of("writs.comma"))),
                bar == null
                        ? "/cases/" + card.id() + "/writs/new/" + one.template().name()
                        : null,
                why,
                one.page());
    }
}
