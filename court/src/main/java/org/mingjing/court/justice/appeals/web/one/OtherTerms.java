package org.mingjing.court.justice.appeals.web.one;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.Appeals;
import org.mingjing.court.justice.appeals.CaseDecision;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.kernel.Citation;
import org.mingjing.law.appeal.AppealTerm;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.springframework.stereotype.Component;

/** 其他当事人的上诉期 Before the file goes up: who else may still appeal, until when and why. */
@Component
public class OtherTerms {

    private final CourtBoundary boundary;
    private final Cases cases;
    private final Appeals appeals;
    private final CaseDecision decision;

    OtherTerms(CourtBoundary boundary, Cases cases, Appeals appeals, CaseDecision decision) {
        this.boundary = boundary;
        this.cases = cases;
        this.appeals = appeals;
        this.decision = decision;
    }

    /** One line for each party that has not appealed; none where all have. */
    List<OtherTerm> of(Appeal appeal, Frame frame) {
        return boundary.read(CourtScope.of(appeal.court()), () -> {
            CaseCard card = cases.find(appeal.caseId()).orElse(null);
            if (card == null || !CaseDecision.first(card) || CaseDecision.finalUnder(card) != null) {
                return List.of();
            }
            Set<String> appellants = new HashSet<>(appeal.appellants());
            appeals.of(card.id()).forEach(one -> appellants.addAll(one.appellants()));
            return decision.parties(card).stream()
                    .filter(party -> !appellants.contains(party.name()))
                    .map(party -> line(card, party, frame))
                    .toList();
        });
    }

    private OtherTerm line(CaseCard card, Party party, Frame frame) {
        Text text = frame.text();
        LocalDate served = party.servedOn();
        if (served == null) {
            Citation rule = AppealTerm.rule(card.category(), party.abroad());
            return new OtherTerm(
                    text.of("appeals.others.unserved", party.name()),
                    true,
                    List.of(new LedgerLine(
                            text.of("appeals.others.unserved.why"),
                            null,
                            rule.toString(),
                            ClockReading.article(rule))));
        }
        AppealTerm term = decision.term(card, party);
        boolean runs = !term.last().isBefore(frame.today());
        return new OtherTerm(
                text.of(runs ? "appeals.others.runs" : "appeals.others.over", party.name(), served, term.last()),
                runs,
                ClockReading.lines(term.ledger(), text.locale()));
    }

    /**
     * 一方的上诉期
     *
     * @param open whether that party may still appeal
     * @param basis how its last day was reckoned
     */
    public record OtherTerm(String words, boolean open, List<LedgerLine> basis) {}
}
