package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.evidence.EvidencePeriod.Extension;
import org.mingjing.law.evidence.RequestKind;
import org.springframework.stereotype.Component;

/** 证据申请的办理 More time, collection by the court, an appraisal with its beginning and its report. */
@Component
class RequestActs {

    private static final Citation EXCHANGE = Citation.of("证据规定", "56");
    private static final Citation APPRAISAL = Citation.of("证据规定", "32");

    private final EvidenceBook book;
    private final CaseDetails details;
    private final EvidenceNews news;
    private final CourtCalendars calendars;

    RequestActs(EvidenceBook book, CaseDetails details, EvidenceNews news, CourtCalendars calendars) {
        this.book = book;
        this.details = details;
        this.news = news;
        this.calendars = calendars;
    }

    /** The last period set that binds this party on this day; null: none was set. */
    static @Nullable EvidenceTerm binding(List<EvidenceTerm> terms, String party, LocalDate on) {
        return terms.stream()
                .filter(one -> one.binds(party) && !one.from().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    Decision<String> ask(CaseCard card, EvidenceAct.Ask act, LocalDate on, PersonId by) {
        Citation rule = act.kind().citation();
        if (details.parties(card.id()).stream().map(NewParty::name).noneMatch(act.party()::equals)) {
            return Decision.refused("proof.refused.noParty", rule);
        }
        if (Stream.of(act.subject(), act.grounds()).anyMatch(String::isBlank)) {
            return Decision.refused("proof.refused.incompleteRequest", rule);
        }
        EvidenceTerm term = binding(book.terms(card.id()), act.party(), on);
        if (term == null && act.kind() == RequestKind.EXTENSION) {
            return Decision.refused("proof.refused.noTerm", rule);
        }
        if (term != null && act.kind().beforeTheEnd()) {
            LocalDate due = term.period(calendars.of(card.court())).due();
            if (on.isAfter(due)) {
                return Decision.refused("proof.refused.askedTooLate", rule, due.toString());
            }
        }
        EvidenceRequest request = new EvidenceRequest(
                new EvidenceRequestId(UUID.randomUUID()),
                card.court(),
                card.id(),
                act.kind(),
                act.party(),
                act.subject(),
                act.grounds(),
                on,
                term == null ? null : term.id(),
                null,
                null,
                "",
                "",
                null,
                null,
                0);
        book.insert(request);
        news.asked(card, request, by);
        return Decision.granted(request.id().toString());
    }

    /** An extension holds for the other parties too (民诉解释 100). */
    Decision<String> decide(CaseCard card, EvidenceAct.Decide act, int seen, LocalDate on, PersonId by) {
        return changing(card, act.request(), seen, request -> {
            Citation rule = request.kind().citation();
            if (!request.open()) {
                return Decision.refused("proof.refused.decidedAlready", rule);
            }
            if (on.isBefore(request.askedOn())) {
                return Decision.refused("proof.refused.outOfOrder", rule);
            }
            if (act.reasons().isBlank()) {
                return Decision.refused("proof.refused.noReasons", rule);
            }
            LocalDate until = act.until();
            if (request.kind() == RequestKind.EXTENSION && act.granted()) {
                EvidenceTerm term = term(request);
                if (term != null && term.exchangeOn() != null) {
                    return Decision.refused("proof.refused.exchangeHeld", EXCHANGE);
                }
                LocalDate due = term == null
                        ? null
                        : term.period(calendars.of(card.court())).due();
                if (until == null || due == null || !until.isAfter(due) || !until.isAfter(on)) {
                    return Decision.refused("proof.refused.until", rule, due == null ? "" : due.toString());
                }
                extend(card, new Extension(on, until), by);
            }
            EvidenceRequest after = request.decided(act.granted(), on, act.reasons());
            book.decide(after, by);
            news.decided(card, after, on, by);
            return Decision.granted(request.id().toString());
        });
    }

    private @Nullable EvidenceTerm term(EvidenceRequest request) {
        EvidenceTermId term = request.term();
        return term == null ? null : book.term(term).orElse(null);
    }

    private void extend(CaseCard card, Extension extension, PersonId by) {
        WorkingCalendar calendar = calendars.of(card.court());
        for (EvidenceTerm term : book.terms(card.id())) {
            if (term.exchangeOn() == null && term.period(calendar).due().isBefore(extension.until())) {
                EvidenceTerm longer = term.extended(extension);
                book.extend(term, extension, by);
                book.write(longer, longer.period(calendar).due());
                again(card, longer, extension.on(), by);
            }
        }
    }

    /** Asked for in time and granted later: what came meanwhile is not late, unless it is judged already. */
    private void again(CaseCard card, EvidenceTerm term, LocalDate on, PersonId by) {
        LocalDate due = term.period(calendars.of(card.court())).due();
        for (Evidence item : book.items(card.id())) {
            if (item.late()
                    && item.admitted() == null
                    && term.id().equals(item.term())
                    && !item.handedOn().isAfter(due)) {
                Evidence after = item.inTime();
                book.write(after);
                news.inTime(card, after, on, by);
            }
        }
    }

    Decision<String> begin(CaseCard card, EvidenceAct.Begin act, int seen, LocalDate on, PersonId by) {
        return changing(card, act.request(), seen, request -> {
            LocalDate decided = request.decidedOn();
            if (request.kind() != RequestKind.APPRAISAL
                    || !Boolean.TRUE.equals(request.granted())
                    || decided == null
                    || request.begunOn() != null) {
                return Decision.refused("proof.refused.noAppraisal", APPRAISAL);
            }
            if (on.isBefore(decided)) {
                return Decision.refused("proof.refused.outOfOrder", APPRAISAL);
            }
            if (act.institution().isBlank()) {
                return Decision.refused("proof.refused.noInstitution", APPRAISAL);
            }
            return kept(card, request.begun(act.institution(), on), "begun", on, by);
        });
    }

    Decision<String> report(CaseCard card, EvidenceAct.Report act, int seen, LocalDate on, PersonId by) {
        return changing(card, act.request(), seen, request -> {
            LocalDate begun = request.begunOn();
            if (begun == null || !request.appraising()) {
                return Decision.refused("proof.refused.noAppraisal", APPRAISAL);
            }
            return on.isBefore(begun)
                    ? Decision.refused("proof.refused.outOfOrder", APPRAISAL)
                    : kept(card, request.ended(on), "reported", on, by);
        });
    }

    private Decision<String> kept(CaseCard card, EvidenceRequest after, String what, LocalDate on, PersonId by) {
        book.write(after);
        news.appraisal(card, after, what, on, by);
        return Decision.granted(after.id().toString());
    }

    private Decision<String> changing(
            CaseCard card, EvidenceRequestId id, int seen, Function<EvidenceRequest, Decision<String>> change) {
        EvidenceRequest request =
                book.request(id).filter(one -> one.caseId().equals(card.id())).orElse(null);
        if (request == null) {
            return Decision.refused("proof.refused.unknown", EvidenceDesk.OWN_COURT);
        }
        return request.revision() == seen
                ? change.apply(request)
                : Decision.refused("proof.refused.changedMeanwhile", EvidenceDesk.ONE_AT_A_TIME);
    }
}
