package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseHolders;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.evidence.events.EvidenceMoved;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.evidence.LateConsequence;
import org.mingjing.law.evidence.RequestKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 举证消息 Writes what happened into the log of the case and tells what is owed now. Called inside CourtBoundary. */
@Component
class EvidenceNews {

    private static final List<CaseRelation> DECIDING =
            List.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE);
    private static final List<CaseRelation> RECORDING =
            List.of(CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);

    private final EvidenceBook book;
    private final Cases cases;
    private final CaseHolders holders;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final ApplicationEventPublisher events;

    EvidenceNews(
            EvidenceBook book,
            Cases cases,
            CaseHolders holders,
            CaseDiary diary,
            CourtCalendars calendars,
            ApplicationEventPublisher events) {
        this.book = book;
        this.cases = cases;
        this.holders = holders;
        this.diary = diary;
        this.calendars = calendars;
        this.events = events;
    }

    void termSet(CaseCard card, EvidenceTerm term, LocalDate due, LocalDate on, PersonId by) {
        record(card, "set", on, by, term.party().isEmpty() ? "@proof.everybody" : term.party(), due.toString());
    }

    void exchanged(CaseCard card, LocalDate on, PersonId by) {
        record(card, "exchanged", on, by);
    }

    void handedIn(CaseCard card, Evidence item, PersonId by) {
        record(card, item.late() ? "handedLate" : "handed", item.handedOn(), by, item.party(), item.name());
        tell(card, item, by);
    }

    void found(CaseCard card, Evidence item, LateConsequence consequence, LocalDate on, PersonId by) {
        record(card, "found", on, by, item.name(), "@evidence.late." + consequence);
        tell(card, item, by);
    }

    void inTime(CaseCard card, Evidence item, LocalDate on, PersonId by) {
        record(card, "inTime", on, by, item.party(), item.name());
        tell(card, item, by);
    }

    void examined(CaseCard card, Evidence item, String party, LocalDate on, PersonId by) {
        record(card, "examined", on, by, party, item.name());
    }

    void judged(CaseCard card, Evidence item, boolean admitted, LocalDate on, PersonId by) {
        record(card, admitted ? "admitted" : "notAdmitted", on, by, item.name());
    }

    void asked(CaseCard card, EvidenceRequest request, PersonId by) {
        record(card, "asked", request.askedOn(), by, request.party(), "@evidence.request." + request.kind());
        tell(card, request, by);
    }

    void decided(CaseCard card, EvidenceRequest request, LocalDate on, PersonId by) {
        String what = Boolean.TRUE.equals(request.granted()) ? "granted" : "refused";
        record(card, what, on, by, request.party(), "@evidence.request." + request.kind());
        tell(card, request, by);
    }

    void appraisal(CaseCard card, EvidenceRequest request, String what, LocalDate on, PersonId by) {
        record(card, what, on, by, request.institution());
        tell(card, request, by);
    }

    private void record(CaseCard card, String what, LocalDate on, PersonId by, String... detail) {
        diary.record(card, new NewEvent("proof.event." + what, on, List.of(detail), by));
    }

    private void tell(CaseCard card, Evidence item, @Nullable PersonId by) {
        publish(
                card,
                item.id().subject(),
                item.name(),
                item.lateOpen() ? DECIDING : List.of(),
                by,
                item.lateOpen() ? "evidence-late" : null,
                null,
                null);
    }

    private void tell(CaseCard card, EvidenceRequest request, @Nullable PersonId by) {
        EvidenceTerm term = request.term() == null || request.kind() != RequestKind.EXTENSION
                ? null
                : book.term(request.term()).orElse(null);
        boolean appraisal = request.kind() == RequestKind.APPRAISAL && Boolean.TRUE.equals(request.granted());
        String duty = null;
        if (request.open()) {
            duty = "evidence-decide";
        } else if (appraisal && request.begunOn() == null) {
            duty = "evidence-appraise";
        } else if (request.appraising()) {
            duty = "evidence-report";
        }
        boolean dated = request.open() && term != null;
        publish(
                card,
                request.id().subject(),
                request.subject(),
                request.open() ? DECIDING : RECORDING,
                by,
                duty,
                dated && term != null ? term.period(calendars.of(card.court())).due() : null,
                dated && term != null ? "/evidence-terms/" + term.id() + "/ledger" : null);
    }

    private void publish(
            CaseCard card,
            SubjectRef subject,
            String title,
            List<CaseRelation> inTurn,
            @Nullable PersonId by,
            @Nullable String duty,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {
        events.publishEvent(new EvidenceMoved(
                subject,
                card.id(),
                card.court(),
                card.number() + " " + title,
                duty == null ? Set.of() : holders.first(card, inTurn),
                by,
                duty,
                "proof.duty." + (duty == null ? "none" : duty),
                dueOn,
                explainedAt));
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
        List<Evidence> items =
                book.items(id).stream().filter(Evidence::lateOpen).toList();
        List<EvidenceRequest> requests = book.requests(id);
        if (!items.isEmpty() || !requests.isEmpty()) {
            cases.find(id).ifPresent(card -> {
                items.forEach(item -> tell(card, item, null));
                requests.forEach(request -> tell(card, request, null));
            });
        }
    }
}
