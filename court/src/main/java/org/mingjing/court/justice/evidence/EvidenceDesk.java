package org.mingjing.court.justice.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.evidence.Evidence.Opinion;
import org.mingjing.court.justice.evidence.EvidenceAct.HandIn;
import org.mingjing.court.justice.evidence.EvidenceAct.SetTerm;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.evidence.LateConsequence;
import org.mingjing.law.evidence.PeriodBound;
import org.springframework.stereotype.Service;

/** 举证 Periods are set, evidence is handed in, examined and admitted or not, requests are decided: each by a person. */
@Service
public class EvidenceDesk {

    static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    private static final Citation LISTED = Citation.of("证据规定", "19");
    private static final Citation EXAMINED = Citation.of("民诉解释", "103");
    private static final Citation POINTS = Citation.of("民诉解释", "104");
    private static final Citation REASONED = Citation.of("证据规定", "97");
    private static final Citation LATE = Citation.of("民诉法", "68");
    private static final Citation EXCHANGE = Citation.of("证据规定", "56");
    private static final int A_YEAR = 365;

    private final Commands commands;
    private final Cases cases;
    private final CaseDetails details;
    private final EvidenceBook book;
    private final RequestActs requests;
    private final EvidenceNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    EvidenceDesk(
            Commands commands,
            Cases cases,
            CaseDetails details,
            EvidenceBook book,
            RequestActs requests,
            EvidenceNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.details = details;
        this.book = book;
        this.requests = requests;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** 办理 The granted result is the id of the period, piece or request. */
    public Decision<String> move(MoveEvidence command) {
        return commands.perform(
                command,
                () -> cases.requireOwn(
                                command.origin().who(),
                                command.caseId(),
                                command.act().permission())
                        .then(card -> moved(card, command)));
    }

    private Decision<String> moved(CaseCard card, MoveEvidence command) {
        book.hold(card.id());
        LocalDate on = command.origin().occurredOn();
        LocalDate filed = card.filedOn();
        if (on.isAfter(LocalDate.now(clock)) || (filed != null && on.isBefore(filed))) {
            return Decision.refused("proof.refused.outOfOrder", LISTED);
        }
        if (command.act().typed().stream().anyMatch(words -> words.length() > MoveEvidence.LONGEST)) {
            return Decision.refused("proof.refused.tooLongWords", LISTED, MoveEvidence.LONGEST);
        }
        PersonId by = command.origin().who().id();
        int seen = command.seen();
        return switch (command.act()) {
            case SetTerm set -> set(card, set, on, by);
            case EvidenceAct.Exchange exchange -> exchange(card, exchange, seen, on, by);
            case HandIn hand -> handIn(card, hand, on, by);
            case EvidenceAct.FindLate find ->
                changing(card, find.evidence(), seen, item -> late(card, item, find, on, by));
            case EvidenceAct.Examine examine ->
                changing(card, examine.evidence(), seen, item -> examine(card, item, examine, on, by));
            case EvidenceAct.Admit admit ->
                changing(card, admit.evidence(), seen, item -> admit(card, item, admit, on, by));
            case EvidenceAct.Ask ask -> requests.ask(card, ask, on, by);
            case EvidenceAct.Decide decide -> requests.decide(card, decide, seen, on, by);
            case EvidenceAct.Begin begin -> requests.begin(card, begin, seen, on, by);
            case EvidenceAct.Report report -> requests.report(card, report, seen, on, by);
        };
    }

    private Decision<String> set(CaseCard card, SetTerm act, LocalDate on, PersonId by) {
        PeriodBound bound = PeriodBound.of(card.procedure(), act.way());
        if (!act.party().isEmpty() && !parties(card).contains(act.party())) {
            return Decision.refused("proof.refused.noParty", bound.citation());
        }
        if (act.days() > A_YEAR || !bound.allows(act.days(), !act.reason().isBlank())) {
            return Decision.refused(
                    bound.least() != null && act.days() < bound.least()
                            ? "proof.refused.tooShort"
                            : bound.most() != null && act.days() > bound.most()
                                    ? "proof.refused.tooLong"
                                    : "proof.refused.days",
                    bound.citation(),
                    bound.least() != null ? bound.least() : bound.most() != null ? bound.most() : A_YEAR);
        }
        if (act.from().isAfter(on) || (card.filedOn() != null && act.from().isBefore(card.filedOn()))) {
            return Decision.refused("proof.refused.outOfOrder", bound.citation());
        }
        EvidenceTerm term = new EvidenceTerm(
                new EvidenceTermId(UUID.randomUUID()),
                card.court(),
                card.id(),
                act.party(),
                act.way(),
                card.procedure(),
                act.from(),
                act.days(),
                act.reason(),
                List.of(),
                null,
                0);
        LocalDate due = term.period(calendars.of(card.court())).due();
        book.insert(term, due, on, by);
        news.termSet(card, term, due, on, by);
        return Decision.granted(term.id().toString());
    }

    /** The parties exchange with each other: it ends every period of the case that runs on that day (证据规定 56). */
    private Decision<String> exchange(CaseCard card, EvidenceAct.Exchange act, int seen, LocalDate on, PersonId by) {
        EvidenceTerm term = book.term(act.term())
                .filter(one -> one.caseId().equals(card.id()))
                .orElse(null);
        if (term == null) {
            return Decision.refused("proof.refused.unknown", OWN_COURT);
        }
        if (term.revision() != seen) {
            return Decision.refused("proof.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        WorkingCalendar calendar = calendars.of(card.court());
        if (!term.runs(on, calendar)) {
            return Decision.refused("proof.refused.exchanged", EXCHANGE);
        }
        book.terms(card.id()).stream()
                .filter(one -> one.runs(on, calendar))
                .forEach(one -> book.write(one.exchanged(on), on));
        news.exchanged(card, on, by);
        return Decision.granted(term.id().toString());
    }

    private Decision<String> handIn(CaseCard card, HandIn act, LocalDate on, PersonId by) {
        if (!parties(card).contains(act.party())) {
            return Decision.refused("proof.refused.noParty", LISTED);
        }
        if (Stream.of(act.name(), act.purpose(), act.source()).anyMatch(String::isBlank)) {
            return Decision.refused("proof.refused.incomplete", LISTED);
        }
        if (act.pages() <= 0) {
            return Decision.refused("proof.refused.pages", LISTED);
        }
        WorkingCalendar calendar = calendars.of(card.court());
        @Nullable EvidenceTerm term = RequestActs.binding(book.terms(card.id()), act.party(), on);
        Evidence item = new Evidence(
                new EvidenceId(UUID.randomUUID()),
                card.court(),
                card.id(),
                act.party(),
                book.next(card.id(), act.party()),
                act.name(),
                act.purpose(),
                act.pages(),
                act.source(),
                act.original(),
                on,
                term == null ? null : term.id(),
                term != null && on.isAfter(term.period(calendar).due()),
                null,
                false,
                "",
                null,
                "",
                null,
                0,
                List.of());
        book.insert(item, by);
        news.handedIn(card, item, by);
        return Decision.granted(item.id().toString());
    }

    private Decision<String> late(CaseCard card, Evidence item, EvidenceAct.FindLate act, LocalDate on, PersonId by) {
        if (!item.late()) {
            return Decision.refused("proof.refused.notLate", LATE);
        }
        if (!item.lateOpen() || item.admitted() != null) {
            return Decision.refused("proof.refused.foundAlready", LATE);
        }
        if (act.words().isBlank()) {
            return Decision.refused("proof.refused.noReasons", LATE);
        }
        Evidence after = item.found(act.fault(), act.basic(), act.words());
        book.write(after);
        news.found(card, after, Objects.requireNonNull(after.consequence()), on, by);
        return Decision.granted(item.id().toString());
    }

    private Decision<String> examine(CaseCard card, Evidence item, EvidenceAct.Examine act, LocalDate on, PersonId by) {
        if (!parties(card).contains(act.party()) || act.party().equals(item.party())) {
            return Decision.refused("proof.refused.otherSide", EXAMINED);
        }
        if (on.isBefore(item.handedOn())) {
            return Decision.refused("proof.refused.outOfOrder", EXAMINED);
        }
        if (item.opinions().stream().anyMatch(one -> one.party().equals(act.party()))) {
            return Decision.refused("proof.refused.examinedAlready", EXAMINED, act.party());
        }
        Opinion opinion = new Opinion(act.party(), on, act.authentic(), act.lawful(), act.relevant(), act.words());
        if (!opinion.agrees() && act.words().isBlank()) {
            return Decision.refused("proof.refused.noReasons", POINTS);
        }
        book.insert(item, opinion);
        book.write(item);
        news.examined(card, item, act.party(), on, by);
        return Decision.granted(item.id().toString());
    }

    private Decision<String> admit(CaseCard card, Evidence item, EvidenceAct.Admit act, LocalDate on, PersonId by) {
        if (item.admitted() != null) {
            return Decision.refused("proof.refused.judgedAlready", REASONED);
        }
        if (item.lateOpen()) {
            return Decision.refused("proof.refused.lateOpen", LATE);
        }
        LateConsequence consequence = item.consequence();
        if (act.admitted() && consequence != null && !consequence.taken()) {
            return Decision.refused("proof.refused.notTaken", consequence.citation());
        }
        if (act.admitted() && item.opinions().isEmpty()) {
            return Decision.refused("proof.refused.notExamined", EXAMINED);
        }
        boolean undisputed =
                !item.opinions().isEmpty() && item.opinions().stream().allMatch(Opinion::agrees);
        if (act.reasons().isBlank() && !(act.admitted() && undisputed)) {
            return Decision.refused("proof.refused.noReasons", REASONED);
        }
        if (on.isBefore(item.handedOn())) {
            return Decision.refused("proof.refused.outOfOrder", EXAMINED);
        }
        Evidence after = item.judged(act.admitted(), act.reasons(), on);
        book.judge(after, by);
        news.judged(card, after, act.admitted(), on, by);
        return Decision.granted(item.id().toString());
    }

    private Decision<String> changing(
            CaseCard card, EvidenceId id, int seen, Function<Evidence, Decision<String>> change) {
        Evidence item =
                book.item(id).filter(one -> one.caseId().equals(card.id())).orElse(null);
        if (item == null) {
            return Decision.refused("proof.refused.unknown", OWN_COURT);
        }
        return item.revision() == seen
                ? change.apply(item)
                : Decision.refused("proof.refused.changedMeanwhile", ONE_AT_A_TIME);
    }

    private Set<String> parties(CaseCard card) {
        return details.parties(card.id()).stream().map(NewParty::name).collect(Collectors.toSet());
    }
}
