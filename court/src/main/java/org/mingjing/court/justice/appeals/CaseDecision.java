package org.mingjing.court.justice.appeals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.kernel.Citation;
import org.mingjing.law.appeal.AppealTerm;
import org.mingjing.law.appeal.EffectiveJudgment;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.writs.AppealRight;
import org.springframework.stereotype.Component;

/** 案件裁判 On whom it was served, who may appeal until when, and since when it is effective. Called inside CourtBoundary. */
@Component
public class CaseDecision {

    private static final Set<CaseCategory> APPEALED =
            EnumSet.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL, CaseCategory.ADMINISTRATIVE);
    private static final Set<String> SECOND =
            Set.of(ConclusionManner.AFFIRMED.word(), ConclusionManner.REVERSED.word());

    private final Servings servings;
    private final CaseDetails details;
    private final Appeals appeals;
    private final CourtCalendars calendars;
    private final Clock clock;

    CaseDecision(Servings servings, CaseDetails details, Appeals appeals, CourtCalendars calendars, Clock clock) {
        this.servings = servings;
        this.details = details;
        this.appeals = appeals;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Whether the case ended with a judgment or a ruling, in first instance or in second. */
    public static boolean is(CaseCard card) {
        return first(card)
                || (card.procedure() == Procedure.SECOND_INSTANCE
                        && card.conclusion() != null
                        && SECOND.contains(card.conclusion()));
    }

    /** Whether it ended so in first instance. */
    public static boolean first(CaseCard card) {
        return APPEALED.contains(card.category())
                && card.procedure() != Procedure.SECOND_INSTANCE
                && card.procedure() != Procedure.TRIAL_SUPERVISION
                && ("judgment".equals(card.conclusion()) || "ruling".equals(card.conclusion()));
    }

    public static boolean ruling(CaseCard card) {
        return "ruling".equals(card.conclusion());
    }

    /** 终审 Why nobody may appeal from it: small claims, the special procedures, or decided in second instance; null: it may be appealed. */
    public static @Nullable Citation finalUnder(CaseCard card) {
        return AppealRight.finalUnder(card.category(), card.procedure()).orElse(null);
    }

    /** The parties with the day on which the decision was served on each. */
    public List<Party> parties(CaseCard card) {
        List<Errand> all = servings.of(card.id());
        // in second instance a ruling is answered by a ruling: what was served tells which it was
        boolean ruling = ruling(card)
                || (card.procedure() == Procedure.SECOND_INSTANCE
                        && all.stream().noneMatch(one -> one.document() == ServiceDocument.JUDGMENT));
        ServiceDocument document = ruling ? ServiceDocument.RULING : ServiceDocument.JUDGMENT;
        List<Errand> errands =
                all.stream().filter(one -> one.document() == document).toList();
        List<Party> parties = new ArrayList<>();
        for (NewParty party : details.parties(card.id())) {
            if (party.role() != PartyRole.PROSECUTION
                    && parties.stream().noneMatch(one -> one.name().equals(party.name()))) {
                Errand errand = errands.stream()
                        .filter(one -> one.addressee().name().equals(party.name()))
                        .findFirst()
                        .orElse(null);
                parties.add(new Party(
                        party.name(),
                        errand == null ? null : errand.effectiveOn(),
                        errand != null && errand.addressee().circumstances().contains(ServiceCircumstance.ABROAD)));
            }
        }
        return parties;
    }

    /** 同一方 Whether they stand on one side: each side that appeals pays a fee of its own. */
    boolean ofOneSide(CaseCard card, List<String> names) {
        return details.parties(card.id()).stream()
                        .filter(one -> names.contains(one.name()))
                        .map(NewParty::role)
                        .distinct()
                        .count()
                <= 1;
    }

    /** The last day of one party's own time to appeal. */
    public AppealTerm term(CaseCard card, Party party) {
        return AppealTerm.of(
                card.category(),
                ruling(card),
                Objects.requireNonNull(party.servedOn()),
                party.abroad(),
                calendars.of(card.court()));
    }

    public EffectiveJudgment effective(CaseCard card) {
        List<Appeal> made = appeals.of(card.id()).stream()
                .filter(one -> one.caseId().equals(card.id()))
                .toList();
        Set<Boolean> withdrawn = made.stream().map(CaseDecision::withdrawn).collect(Collectors.toSet());
        LocalDate last = made.stream()
                .map(Appeal::outcomeOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return EffectiveJudgment.of(
                card.category(),
                ruling(card),
                finalUnder(card),
                card.concludedOn(),
                parties(card),
                withdrawn.contains(false),
                last,
                LocalDate.now(clock),
                calendars.of(card.court()));
    }

    private static boolean withdrawn(Appeal appeal) {
        return switch (appeal.outcome()) {
            case WITHDRAWN, DEEMED_WITHDRAWN -> true;
            case null, default -> false;
        };
    }
}
