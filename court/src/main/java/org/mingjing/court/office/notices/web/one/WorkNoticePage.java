package org.mingjing.court.office.notices.web.one;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.office.notices.AcknowledgeNotice;
import org.mingjing.court.office.notices.NoticeRules;
import org.mingjing.court.office.notices.NoticeSight;
import org.mingjing.court.office.notices.WorkNotice;
import org.mingjing.court.office.notices.WorkNoticeDesk;
import org.mingjing.court.office.notices.WorkNoticeId;
import org.mingjing.court.office.notices.WorkNotices;
import org.mingjing.court.office.notices.web.NoticeWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 工作通知 One notice: what it asks of whom, who acknowledged it and when, how each thing asked for stands. */
@Controller
class WorkNoticePage {

    private final CourtBoundary boundary;
    private final WorkNotices notices;
    private final NoticeViews views;
    private final WorkNoticeDesk desk;
    private final NoticeRules rules;
    private final AuditRecord audit;

    WorkNoticePage(
            CourtBoundary boundary,
            WorkNotices notices,
            NoticeViews views,
            WorkNoticeDesk desk,
            NoticeRules rules,
            AuditRecord audit) {
        this.boundary = boundary;
        this.notices = notices;
        this.views = views;
        this.desk = desk;
        this.rules = rules;
        this.audit = audit;
    }

    @Staff
    @GetMapping("/notices/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("notices.saved"));
        return shown(id, null, actor, frame, model);
    }

    @Staff
    @PostMapping("/notices/{id}/acknowledge")
    String acknowledge(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        UUID division = id(TypedWords.of(typed, "division"));
        Origin origin = new Origin(actor, null, frame.today(), new TypedForm(typed, frame.text()).key());
        WorkNotice notice = enter(actor, id, "WorkNoticeForm", found -> found);
        var done =
                desk.acknowledge(new AcknowledgeNotice(origin, actor.court(), notice.id(), new DivisionId(division)));
        return done instanceof Decision.Refused<String> refused
                ? shown(id, Refusal.of(refused, frame.text()), actor, frame, model)
                : "redirect:/notices/" + id + "?saved=acknowledged";
    }

    @Staff
    @GetMapping("/notices/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return enter(actor, id, "WorkNoticeLedger", notice -> {
            Text text = frame.text();
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "ledger",
                            new LedgerView(
                                    notice.title(),
                                    Due.of(notice.acknowledgeBy(), frame.today(), Urgency.ENDED, null),
                                    List.of(
                                            new LedgerLine(
                                                    text.of("notices.ledger.issued"),
                                                    notice.issuedOn(),
                                                    text.of("notices.ledger.rule"),
                                                    null),
                                            new LedgerLine(
                                                    text.of("notices.ledger.acknowledge", rules.acknowledge()),
                                                    notice.acknowledgeBy(),
                                                    text.of("notices.ledger.rule"),
                                                    null)),
                                    List.of(),
                                    rules.calendar(notice.court())))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(text.of("notices.title"), "/notices"),
                                    Crumb.to(
                                            NoticeWords.number(notice, text),
                                            notice.id().link()),
                                    Crumb.here(text.of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }

    private static UUID id(String typed) {
        UUID id = TypedId.of(typed);
        if (id == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return id;
    }

    private String shown(UUID id, @Nullable Refusal refusal, Actor actor, Frame frame, Model model) {
        return enter(actor, id, "WorkNoticePage", notice -> {
            model.addAttribute("frame", frame)
                    .addAttribute("view", views.of(notice, actor, frame))
                    .addAttribute("refusal", refusal)
                    .addAttribute("key", UUID.randomUUID().toString());
            return "office/notices/web/one/notice";
        });
    }

    /** What one may not see is not there. */
    private <T> T enter(Actor actor, UUID id, String action, Function<WorkNotice, T> view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            WorkNotice notice = notices.find(new WorkNoticeId(id), NoticeSight.of(actor))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            audit.seen(actor, notice.court(), notice.id().subject(), action);
            return view.apply(notice);
        });
    }
}
