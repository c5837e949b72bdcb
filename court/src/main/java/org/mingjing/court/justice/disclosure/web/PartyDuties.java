package org.mingjing.court.justice.disclosure.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.evidence.EvidenceBook;
import org.mingjing.court.justice.evidence.EvidenceTerm;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.FeeState;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Money;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.fees.Advance;
import org.springframework.stereotype.Component;

/** 当事人应办事项 What the party itself owes: fees it was told of, evidence while its period runs. Called inside CourtBoundary. */
@Component
class PartyDuties {

    private static final Set<FeeState> OWED =
            EnumSet.of(FeeState.DUE, FeeState.OVERDUE, FeeState.TERM, FeeState.DEFERRED);

    private final CaseDetails details;
    private final Fees fees;
    private final EvidenceBook evidence;
    private final CourtCalendars calendars;

    PartyDuties(CaseDetails details, Fees fees, EvidenceBook evidence, CourtCalendars calendars) {
        this.details = details;
        this.fees = fees;
        this.evidence = evidence;
        this.calendars = calendars;
    }

    List<String> of(CaseCard card, NewParty you, Frame frame) {
        // what is kept under a name that two parties bear belongs to neither of them here
        boolean namesake = details.parties(card.id()).stream()
                        .filter(one -> one.name().equals(you.name()))
                        .count()
                > 1;
        boolean open = card.status().open();
        Text text = frame.text();
        WorkingCalendar calendar = calendars.of(card.court());
        Stream<String> owed = fees.of(card.id()).stream()
                .filter(one -> !namesake && (open || one.advance() == Advance.APPELLANT))
                .filter(one -> one.payer().equals(you.name()) && OWED.contains(one.state()))
                .filter(one -> one.rest().compareTo(Money.ZERO) > 0)
                .map(one -> fee(one, text));
        Stream<String> periods = evidence.terms(card.id()).stream()
                .filter(one -> open
                        && (one.party().isEmpty() || (!namesake && one.party().equals(you.name()))))
                .filter(one -> one.exchangeOn() == null)
                .map(one -> due(one, calendar))
                .filter(due -> !due.isBefore(frame.today()))
                .map(due -> text.of("disclosure.duty.evidence", due));
        return Stream.concat(owed, periods).toList();
    }

    private static LocalDate due(EvidenceTerm term, WorkingCalendar calendar) {
        return term.period(calendar).due();
    }

    private static String fee(Charge one, Text text) {
        LocalDate due = one.dueOn();
        return due == null
                ? text.of("disclosure.duty.fee", one.rest().toString())
                : text.of("disclosure.duty.feeBy", one.rest().toString(), due);
    }
}
