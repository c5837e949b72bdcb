package org.mingjing.court.office.followup.web.act;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.AskClosing;
import org.mingjing.court.office.followup.AskExtension;
import org.mingjing.court.office.followup.CheckMatter;
import org.mingjing.court.office.followup.DecideExtension;
import org.mingjing.court.office.followup.LeadDesk;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterDesk;
import org.mingjing.court.office.followup.MatterRoles;
import org.mingjing.court.office.followup.ReportProgress;
import org.mingjing.court.office.followup.UrgeMatter;
import org.mingjing.court.office.followup.web.MatterDoor;
import org.mingjing.court.office.followup.web.one.MatterViews;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 督办办理页 One page for each thing that is entered on a matter; what was typed stays, whatever the answer. */
@Controller
class MatterDeedPage {

    private static final String DEEDS = "/followup/{id}/{deed:report|close|extend|decide|check|urge}";

    private final MatterDoor door;
    private final MatterViews views;
    private final MatterDesk office;
    private final LeadDesk lead;

    MatterDeedPage(MatterDoor door, MatterViews views, MatterDesk office, LeadDesk lead) {
        this.door = door;
        this.views = views;
        this.office = office;
        this.lead = lead;
    }

    @Staff
    @GetMapping(DEEDS)
    String form(@PathVariable UUID id, @PathVariable String deed, Actor actor, Frame frame, Model model) {
        MatterDeed asked = MatterDeed.of(deed).orElseThrow();
        return door.enter(actor, id, "MatterForm", matter -> {
            if (!asked.fits(matter, MatterRoles.of(actor, matter))) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            MultiValueMap<String, String> blank = new LinkedMultiValueMap<>();
            blank.add("key", UUID.randomUUID().toString());
            blank.add("revision", Integer.toString(matter.revision()));
            return shown(asked, matter, blank, FormErrors.NONE, frame, model);
        });
    }

    @Staff
    @PostMapping(DEEDS)
    String send(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        MatterDeed asked = MatterDeed.of(deed).orElseThrow();
        return door.enter(actor, id, "MatterForm", matter -> {
            TypedForm form = new TypedForm(typed, frame.text());
            LocalDate until = asked == MatterDeed.EXTEND ? form.day("until") : frame.today();
            FormErrors errors = form.errors();
            if (until != null) {
                Decision<String> done = perform(asked, matter, typed, form, until, actor, frame);
                if (!(done instanceof Decision.Refused<String> refused)) {
                    return "redirect:/followup/" + id + "?saved=" + asked.word();
                }
                errors = FormErrors.refused(MatterDeed.about(refused.code()), refused, frame.text());
            }
            return shown(asked, matter, typed, errors, frame, model);
        });
    }

    private Decision<String> perform(
            MatterDeed deed,
            Matter matter,
            MultiValueMap<String, String> typed,
            TypedForm form,
            LocalDate until,
            Actor actor,
            Frame frame) {
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        int seen = form.revision();
        String note = form.word("note");
        boolean yes = form.word("answer").equals("yes");
        var id = matter.id();
        var court = matter.court();
        return switch (deed) {
            case REPORT ->
                lead.report(new ReportProgress(
                        origin, court, id, seen, note, new HashSet<>(DeedFields.done(matter, typed))));
            case CLOSE -> lead.askClosing(new AskClosing(origin, court, id, seen, note));
            case EXTEND -> lead.askExtension(new AskExtension(origin, court, id, seen, until, note));
            case DECIDE -> office.decide(new DecideExtension(origin, court, id, seen, yes, note));
            case CHECK -> office.check(new CheckMatter(origin, court, id, seen, yes, note));
            case URGE -> office.urge(new UrgeMatter(origin, court, id, seen, note));
        };
    }

    private String shown(
            MatterDeed deed,
            Matter matter,
            MultiValueMap<String, String> typed,
            FormErrors errors,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        model.addAttribute("frame", frame)
                .addAttribute("banner", views.banner(matter, frame))
                .addAttribute("title", frame.text().of("followup.do." + deed.word()))
                .addAttribute("facts", DeedFields.facts(deed, matter, frame.text()))
                .addAttribute("inputs", DeedFields.inputs(deed, matter, typed, errors, frame))
                .addAttribute("checks", DeedFields.checks(deed, matter, typed, frame.text()))
                .addAttribute("actions", DeedFields.actions(deed, matter, frame.text()))
                .addAttribute("errors", errors)
                .addAttribute("key", form.key().toString())
                .addAttribute("revision", form.revision());
        return "office/followup/web/act/act";
    }
}
