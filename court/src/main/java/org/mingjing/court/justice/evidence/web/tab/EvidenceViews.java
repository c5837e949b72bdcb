package org.mingjing.court.justice.evidence.web.tab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.evidence.Evidence;
import org.mingjing.court.justice.evidence.Evidence.Opinion;
import org.mingjing.court.justice.evidence.EvidenceBook;
import org.mingjing.court.justice.evidence.EvidenceRequest;
import org.mingjing.court.justice.evidence.EvidenceTerm;
import org.mingjing.court.justice.evidence.web.act.EvidenceDeed;
import org.mingjing.court.justice.evidence.web.tab.EvidenceView.ItemLine;
import org.mingjing.court.justice.evidence.web.tab.EvidenceView.RequestLine;
import org.mingjing.court.justice.evidence.web.tab.EvidenceView.Side;
import org.mingjing.court.justice.evidence.web.tab.EvidenceView.TermLine;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.law.evidence.LateConsequence;
import org.springframework.stereotype.Component;

/** 案件证据的内容 Called inside CourtBoundary. */
@Component
class EvidenceViews {

    private final EvidenceBook book;
    private final AppraisalClock appraisals;
    private final Cases cases;
    private final CaseDetails details;
    private final CourtCalendars calendars;

    EvidenceViews(
            EvidenceBook book, AppraisalClock appraisals, Cases cases, CaseDetails details, CourtCalendars calendars) {
        this.book = book;
        this.appraisals = appraisals;
        this.cases = cases;
        this.details = details;
        this.calendars = calendars;
    }

    EvidenceView of(CaseCard card, Actor actor, Frame frame) {
        boolean own = actor.court().equals(card.court());
        var may = new May(
                own && cases.permits(actor, card, Permission.EVIDENCE),
                own && cases.permits(actor, card, Permission.EVIDENCE_RULE),
                own && cases.permits(actor, card, Permission.CLOCK_RECORD));
        long parties = details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .count();
        Map<String, List<ItemLine>> sides = new LinkedHashMap<>();
        for (Evidence item : book.items(card.id())) {
            sides.computeIfAbsent(item.party(), party -> new ArrayList<>())
                    .add(item(card, item, (int) parties - 1, may, frame.text()));
        }
        return new EvidenceView(
                book.terms(card.id()).stream()
                        .map(term -> term(card, term, may, frame))
                        .toList(),
                sides.entrySet().stream()
                        .map(side -> new Side(side.getKey(), side.getValue()))
                        .toList(),
                book.requests(card.id()).reversed().stream()
                        .map(request -> request(card, request, may, frame))
                        .toList(),
                actions(card, EvidenceDeed.ofCase(), "", may, frame.text()));
    }

    /** 权限 What the reader may do here. */
    private record May(boolean record, boolean rule, boolean clock) {
        boolean does(EvidenceDeed deed) {
            return deed.permission() == Permission.EVIDENCE ? record : rule;
        }
    }

    private static List<Action> actions(CaseCard card, List<EvidenceDeed> deeds, String of, May may, Text text) {
        return deeds.stream()
                .filter(may::does)
                .map(deed -> Action.link(
                        text.of("proof.do." + deed.word()),
                        "/cases/" + card.id() + "/evidence/do/" + deed.word() + (of.isEmpty() ? "" : "?of=" + of)))
                .toList();
    }

    private TermLine term(CaseCard card, EvidenceTerm term, May may, Frame frame) {
        Text text = frame.text();
        LocalDate due = term.period(calendars.of(card.court())).due();
        String ledger = "/evidence-terms/" + term.id() + "/ledger";
        boolean over = term.exchangeOn() != null || due.isBefore(frame.today());
        return new TermLine(
                term.id().toString(),
                term.party().isEmpty() ? text.of("proof.everybody") : term.party(),
                text.of("evidence.way." + term.way()),
                text.of("proof.fromDays", term.from(), term.days()),
                over
                        ? Due.of(due, frame.today(), Urgency.ENDED, ledger)
                        : ClockReading.due(due, ClockMark.RUNNING, frame.today(), ledger),
                joined(
                        term.extensions().isEmpty()
                                ? ""
                                : text.of(
                                        "proof.extendedTimes", term.extensions().size()),
                        term.exchangeOn() == null ? "" : text.of("proof.exchangedOn", term.exchangeOn()),
                        term.reason()),
                actions(card, EvidenceDeed.open(term, over), term.id().toString(), may, text));
    }

    private static ItemLine item(CaseCard card, Evidence item, int others, May may, Text text) {
        return new ItemLine(
                item.id().toString(),
                item.no(),
                item.name(),
                item.purpose(),
                joined(
                        item.source(),
                        text.of("proof.pagesAre", item.pages()),
                        text.of(item.original() ? "proof.isOriginal" : "proof.isCopy")),
                text.date(item.handedOn()),
                late(item, text),
                item.opinions().stream().map(one -> opinion(one, text)).toList(),
                admitted(item, text),
                joined(item.reasons(), text.date(item.decidedOn()).equals("—") ? "" : text.date(item.decidedOn())),
                actions(card, EvidenceDeed.open(item, others), item.id().toString(), may, text));
    }

    private static @Nullable Chip late(Evidence item, Text text) {
        LateConsequence consequence = item.consequence();
        if (!item.late()) {
            return null;
        }
        return consequence == null
                ? Chip.of(text.of("proof.late.open"), Tone.BAD)
                : Chip.of(
                        text.of("proof.late.found", text.of("evidence.late." + consequence)),
                        consequence == LateConsequence.NOT_LATE ? Tone.GOOD : Tone.WARN);
    }

    private static Chip admitted(Evidence item, Text text) {
        if (item.admitted() == null) {
            return Chip.of(text.of("proof.admitted.open"));
        }
        return item.admitted()
                ? Chip.of(text.of("proof.admitted.yes"), Tone.GOOD)
                : Chip.of(text.of("proof.admitted.no"), Tone.WARN);
    }

    private static String opinion(Opinion one, Text text) {
        List<String> against = new ArrayList<>();
        if (!one.authentic()) {
            against.add(text.of("proof.against.authentic"));
        }
        if (!one.lawful()) {
            against.add(text.of("proof.against.lawful"));
        }
        if (!one.relevant()) {
            against.add(text.of("proof.against.relevant"));
        }
        String said = against.isEmpty()
                ? text.of("proof.opinion.agrees")
                : text.of("proof.opinion.objects", String.join(text.of("proof.and"), against));
        return joined(text.of("proof.opinion", one.party(), said), one.words());
    }

    private RequestLine request(CaseCard card, EvidenceRequest request, May may, Frame frame) {
        Text text = frame.text();
        List<Action> actions = new ArrayList<>(
                actions(card, EvidenceDeed.open(request), request.id().toString(), may, text));
        if (may.clock()) {
            appraisals
                    .offer(card, request)
                    .ifPresent(offer -> actions.add(Action.link(text.of(offer.key()), offer.href())));
        }
        Chip state = request.granted() == null
                ? Chip.of(text.of("proof.request.open"), Tone.WARN)
                : request.granted()
                        ? Chip.of(text.of("proof.request.granted"), Tone.GOOD)
                        : Chip.of(text.of("proof.request.refused"));
        return new RequestLine(
                request.id().toString(),
                text.of("evidence.request." + request.kind()),
                request.party(),
                request.subject(),
                text.date(request.askedOn()),
                state,
                joined(
                        request.grounds(),
                        request.reasons(),
                        request.institution(),
                        Optional.ofNullable(request.begunOn())
                                .map(on -> text.of("proof.begunOn", on))
                                .orElse(""),
                        Optional.ofNullable(request.endedOn())
                                .map(on -> text.of("proof.endedOn", on))
                                .orElse("")),
                actions);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
