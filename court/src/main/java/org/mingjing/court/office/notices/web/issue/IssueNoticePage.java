package org.mingjing.court.office.notices.web.issue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.notices.IssueWorkNotice;
import org.mingjing.court.office.notices.NoticeRules;
import org.mingjing.court.office.notices.WorkNoticeDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 发工作通知 What is asked, who leads it, by when; to which divisions. What was typed stays, whatever the answer. */
@Controller
class IssueNoticePage {

    private final CourtBoundary boundary;
    private final DivisionContacts contacts;
    private final WorkNoticeDesk desk;
    private final NoticeRules rules;

    IssueNoticePage(CourtBoundary boundary, DivisionContacts contacts, WorkNoticeDesk desk, NoticeRules rules) {
        this.boundary = boundary;
        this.contacts = contacts;
        this.desk = desk;
        this.rules = rules;
    }

    @Allowed(Permission.NOTICES)
    @GetMapping("/notices/new")
    String form(Actor actor, Frame frame, Model model) {
        return shown(new IssueForm(new LinkedMultiValueMap<>()), divisions(actor), FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.NOTICES)
    @PostMapping("/notices/new")
    String send(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        IssueForm form = new IssueForm(typed);
        List<Division> divisions = divisions(actor);
        List<FormErrors> errors = new ArrayList<>();
        IssueWorkNotice command = form.command(actor, divisions, frame, errors);
        if (command == null) {
            return shown(form, divisions, errors.getFirst(), frame, model);
        }
        return switch (desk.issue(command)) {
            case Decision.Granted<String>(String id) -> "redirect:/notices/" + id + "?saved=issued";
            case Decision.Refused<String> refused ->
                shown(form, divisions, FormErrors.refused(about(refused, form), refused, frame.text()), frame, model);
        };
    }

    private static @Nullable String about(Decision.Refused<String> refused, IssueForm form) {
        return switch (refused.code()) {
            case "notices.refused.title" -> "title";
            case "notices.refused.text" -> "text";
            case "notices.refused.item" -> "item-" + line(refused, form);
            case "notices.refused.due" -> "due-" + line(refused, form);
            default -> null;
        };
    }

    /** The number of the item is the last of the refusal's arguments. */
    private static int line(Decision.Refused<String> refused, IssueForm form) {
        return form.line((Integer) refused.arguments().getLast());
    }

    private List<Division> divisions(Actor actor) {
        return boundary.read(CourtScope.of(actor.court()), () -> contacts.divisions(actor.court()));
    }

    private String shown(IssueForm form, List<Division> divisions, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("head", form.head(errors, text))
                .addAttribute("items", form.items(divisions, errors, text))
                .addAttribute("divisions", form.divisions(divisions, errors, text))
                .addAttribute("dueHint", text.of("notices.form.due.hint", rules.due()))
                .addAttribute("acknowledgeHint", text.of("notices.form.acknowledge", rules.acknowledge()))
                .addAttribute("key", new TypedForm(form.typed(), text).key().toString());
        return "office/notices/web/issue/issue";
    }
}
