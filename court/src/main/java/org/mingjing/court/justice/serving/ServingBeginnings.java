package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseConcluded;
import org.mingjing.court.justice.cases.events.CaseFiled;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceDocument;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 应送达的文书 What a case owes to whom follows from what happens to it: filed, concluded, given to another judge. */
@Component
class ServingBeginnings {

    private static final Set<PartyRole> DEFENDING = EnumSet.of(PartyRole.DEFENDANT, PartyRole.THIRD_PARTY);
    private static final Set<PartyRole> EVERYBODY = EnumSet.complementOf(EnumSet.of(PartyRole.PROSECUTION));
    private static final Set<CaseCategory> SUITS = EnumSet.of(CaseCategory.CIVIL, CaseCategory.ADMINISTRATIVE);
    private static final Set<Procedure> FIRST_INSTANCE =
            EnumSet.of(Procedure.ORDINARY, Procedure.SUMMARY, Procedure.SMALL_CLAIMS);

    private final Cases cases;
    private final Servings servings;
    private final Errands errands;
    private final ServiceNews news;

    ServingBeginnings(Cases cases, Servings servings, Errands errands, ServiceNews news) {
        this.cases = cases;
        this.servings = servings;
        this.errands = errands;
        this.news = news;
    }

    /** 起诉状副本 */
    @EventListener
    void on(CaseFiled filed) {
        CaseCard card = cases.find(filed.id()).orElseThrow();
        if (SUITS.contains(card.category()) && FIRST_INSTANCE.contains(card.procedure())) {
            owe(card, ServiceDocument.COMPLAINT_COPY, DEFENDING, filed.on());
        }
    }

    /** 裁判文书 Unless told otherwise it was pronounced in court: the law then gives days to send it. */
    @EventListener
    void on(CaseConcluded concluded) {
        CaseCard card = cases.find(concluded.id()).orElseThrow();
        ServiceDocument document = document(concluded.conclusion());
        if (document != null && card.category() != CaseCategory.ENFORCEMENT) {
            owe(card, document, EVERYBODY, concluded.on());
        }
    }

    @EventListener
    void on(CaseAssigned assigned) {
        retell(assigned.id());
    }

    @EventListener
    void on(CaseSightNarrowed narrowed) {
        retell(narrowed.id());
    }

    private void retell(CaseId id) {
        List<Errand> open = servings.of(id).stream().filter(Errand::open).toList();
        cases.find(id).ifPresent(card -> news.moved(card, open, null));
    }

    private void owe(CaseCard card, ServiceDocument document, Set<PartyRole> roles, LocalDate on) {
        List<Addressee> served = errands.addressees(card, errands.parties(card, roles));
        news.moved(card, errands.open(card, served, document, on, true), null);
    }

    private static @Nullable ServiceDocument document(String conclusion) {
        return switch (conclusion) {
            case "judgment", "affirmed", "reversed" -> ServiceDocument.JUDGMENT;
            case "ruling", "withdrawal", "deemed-withdrawal", "remanded" -> ServiceDocument.RULING;
            case "mediation" -> ServiceDocument.MEDIATION_STATEMENT;
            default -> null;
        };
    }
}
