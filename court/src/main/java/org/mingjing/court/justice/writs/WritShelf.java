package org.mingjing.court.justice.writs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.springframework.stereotype.Component;

/** 可用文书 Which papers a case may have now, and why another not yet. Called inside CourtBoundary. */
@Component
public class WritShelf {

    private final WritTemplates templates;
    private final KnownFacts facts;

    WritShelf(WritTemplates templates, KnownFacts facts) {
        this.templates = templates;
        this.facts = facts;
    }

    /**
     * 架上的模板
     *
     * @param bar key of the message that says why not yet; null: it may be made
     * @param lacking the fact that must be known first
     * @param page where that fact is entered
     */
    public record Shelved(
            WritTemplate template,
            @Nullable String bar,
            @Nullable WritField lacking,
            @Nullable String page) {}

    /** All that this kind of case knows, in the order of its life. */
    public List<Shelved> of(CaseCard card) {
        Map<WritField, String> known = facts.of(card, false);
        return templates.all().stream()
                .filter(one -> one.stage() != WritStage.RECEPTION)
                .filter(one -> !one.citations(card.category()).isEmpty())
                .map(one -> shelved(one, card, known))
                .toList();
    }

    /** One of them; null: this kind of case has no such paper. */
    public @Nullable Shelved of(CaseCard card, String template) {
        return of(card).stream()
                .filter(one -> one.template().name().equals(template))
                .findFirst()
                .orElse(null);
    }

    private Shelved shelved(WritTemplate one, CaseCard card, Map<WritField, String> known) {
        Boolean open = one.whenOpen();
        if (open != null && open != card.status().open()) {
            return new Shelved(one, open ? "writs.notYet.ended" : "writs.notYet.open", null, null);
        }
        if (one.formation() != null && one.formation() != card.formation()) {
            return new Shelved(one, "writs.notYet.formation", null, null);
        }
        if (!one.procedures().isEmpty() && !one.procedures().contains(card.procedure())) {
            return new Shelved(one, "writs.notYet.procedure", null, null);
        }
        return one.known().stream()
                .filter(field -> !known.containsKey(field))
                .findFirst()
                .map(field -> new Shelved(
                        one,
                        "writs.notYet.lacking",
                        field,
                        facts.page(card, field).orElse(null)))
                .orElseGet(() -> new Shelved(one, null, null, null));
    }
}
