package org.mingjing.court.justice.trial.web.conclude;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritKind;
import org.mingjing.court.justice.writs.WritShelf;
import org.mingjing.court.justice.writs.WritShelf.Shelved;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Citation;
import org.mingjing.law.serving.ServiceDuty;
import org.mingjing.law.trial.ConclusionManner;
import org.springframework.stereotype.Component;

/** 尚未签发的文书 A judgment that is pronounced has to go out soon: whoever pronounces is told that no paper is issued. Called inside CourtBoundary. */
@Component
public class MissingPaper {

    private final Writs writs;
    private final WritTemplates templates;
    private final WritShelf shelf;
    private final Cases cases;

    MissingPaper(Writs writs, WritTemplates templates, WritShelf shelf, Cases cases) {
        this.writs = writs;
        this.templates = templates;
        this.shelf = shelf;
        this.cases = cases;
    }

    /**
     * @param manner as it was chosen; null: not yet, so a judgment is thought of
     * @return null: it is issued, or this kind of case has no such paper here
     */
    @Nullable
    Warning of(CaseCard card, @Nullable ConclusionManner manner, Actor actor, Text text) {
        WritKind kind = kind(manner);
        Shelved shelved = kind == null
                ? null
                : shelf.of(card).stream()
                        .filter(one -> one.template().kind() == kind)
                        .findFirst()
                        .orElse(null);
        if (kind == null || shelved == null) {
            return null;
        }
        List<Writ> made = writs.of(card.id()).stream()
                .filter(one -> one.corrects() == null && templates.of(one).kind() == kind)
                .toList();
        if (made.stream().anyMatch(Writ::issued)) {
            return null;
        }
        Writ draft = made.stream().findFirst().orElse(null);
        String name = shelved.template().called();
        Citation rule = kind == WritKind.JUDGMENT
                ? ServiceDuty.pronounced(card.category())
                : shelved.template().citations(card.category()).getFirst();
        return new Warning(
                text.of(draft == null ? "trial.paper.missing" : "trial.paper.draft", name),
                text.of("trial.paper.missing." + (card.status().open() ? kind.word() : "after")),
                rule.toString(),
                ClockReading.article(rule),
                text.of(label(card, draft), name),
                cases.permits(actor, card, Permission.WRIT) ? href(card, shelved, draft) : null);
    }

    private static @Nullable WritKind kind(@Nullable ConclusionManner manner) {
        if (manner == null || manner.judged()) {
            return WritKind.JUDGMENT;
        }
        return manner == ConclusionManner.MEDIATION ? WritKind.MEDIATION : null;
    }

    private static String label(CaseCard card, @Nullable Writ draft) {
        if (draft != null) {
            return "trial.paper.open";
        }
        return card.status().open() ? "trial.paper.make" : "trial.paper.all";
    }

    /** To the draft; to a new one; or to the papers of the case, which say why it cannot be made yet. */
    private static String href(CaseCard card, Shelved shelved, @Nullable Writ draft) {
        if (draft != null) {
            return "/writs/" + draft.id();
        }
        String all = "/cases/" + card.id() + "/writs";
        return shelved.bar() == null ? all + "/new/" + shelved.template().name() : all;
    }

    /**
     * 文书提示
     *
     * @param article its text; null when it is not held here
     * @param href where it is drafted; null: not for this reader to draft
     */
    public record Warning(
            String what,
            String why,
            String citation,
            @Nullable String article,
            String label,
            @Nullable String href) {}
}
