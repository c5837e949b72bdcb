package org.mingjing.court.justice.filing.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.RelatedCases;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingAdvice;
import org.mingjing.court.justice.filing.FilingRates;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.Relay;
import org.mingjing.court.justice.filing.Telling;
import org.mingjing.court.justice.filing.web.FilingPapers;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.justice.filing.web.one.FilingView.PartyLine;
import org.mingjing.court.justice.filing.web.one.FilingView.TellingLine;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.fees.LocalFees;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.Element;
import org.mingjing.law.filing.ElementForm;
import org.mingjing.law.filing.ElementKind;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingFee;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 来件页内容 */
@Component
class FilingViews {

    private static final int RELATED = 10;

    private final CourtBoundary boundary;
    private final Filings filings;
    private final Cases cases;
    private final RelatedCases related;
    private final FilingAdvice advice;
    private final People people;
    private final PaperPdf pdf;
    private final Courts courts;
    private final FilingPapers papers;
    private final ObjectProvider<FilingRates> rates;

    FilingViews(
            CourtBoundary boundary,
            Filings filings,
            Cases cases,
            RelatedCases related,
            FilingAdvice advice,
            People people,
            PaperPdf pdf,
            Courts courts,
            FilingPapers papers,
            ObjectProvider<FilingRates> rates) {
        this.rates = rates;
        this.papers = papers;
        this.courts = courts;
        this.boundary = boundary;
        this.filings = filings;
        this.cases = cases;
        this.related = related;
        this.advice = advice;
        this.people = people;
        this.pdf = pdf;
    }

    FilingView of(Filing filing, Actor actor, Frame frame) {
        Text text = frame.text();
        return boundary.read(
                CourtScope.of(filing.court()),
                () -> new FilingView(
                        filing,
                        FilingWords.state(filing, text),
                        FilingWords.due(filing, frame.today()),
                        facts(filing, caseOf(filing), text),
                        elements(filing.complaint(), text),
                        filing.complaint().litigants().stream()
                                .map(one -> party(one, text))
                                .toList(),
                        filing.state().open() ? FilingWords.defects(filing.defects(), text) : List.of(),
                        filing.state() == FilingState.RECEIVED
                                ? ClockReading.lines(advice.of(filing, false).ledger(), text.locale())
                                        .getLast()
                                : null,
                        tellings(filing, text),
                        filing.state().open() ? related(filing, actor) : List.of(),
                        new FilingSteps(
                                        filing,
                                        papers.refusal(filing),
                                        pdf.ready() ? null : text.of("writs.refused.noFonts", PaperPdf.packages()),
                                        text)
                                .actions()));
    }

    private List<CaseCard> related(Filing filing, Actor actor) {
        return related.between(actor, names(filing, Side.CLAIMANT), names(filing, Side.OPPONENT), RELATED);
    }

    private static List<String> names(Filing filing, Side side) {
        return filing.complaint().on(side).map(Litigant::name).toList();
    }

    private List<Fact> facts(Filing filing, Optional<CaseCard> card, Text text) {
        Complaint complaint = filing.complaint();
        Money amount = complaint.amount();
        return Stream.of(
                        Stream.of(
                                fact(
                                        "channel",
                                        text.of("filing.channel."
                                                + filing.channel().word()),
                                        text),
                                fact(
                                        "kind",
                                        text.of("filing.kind."
                                                + complaint.kind().name()),
                                        text),
                                fact("receivedOn", text.date(complaint.receivedOn()), text),
                                fact("cause", complaint.cause(), text),
                                fact("amount", amount == null ? "" : amount.toString(), text),
                                fact("connection", complaint.connection(), text),
                                fact(
                                        "papers",
                                        complaint.handedIn().stream()
                                                .sorted()
                                                .map(paper -> text.of("filing.item." + paper.name()))
                                                .collect(Collectors.joining(text.of("filing.comma"))),
                                        text)),
                        relay(filing, text),
                        fee(filing, card)
                                .map(fee -> new Fact(
                                        text.of("filing.fee"),
                                        FilingWords.fee(fee, text),
                                        FilingWords.href(filing) + "/fee"))
                                .stream(),
                        decision(filing, card, text))
                .flatMap(parts -> parts)
                .toList();
    }

    private Stream<Fact> relay(Filing filing, Text text) {
        Relay relay = filing.relay();
        return relay == null
                ? Stream.empty()
                : Stream.of(fact("relay", courts.names(List.of(relay.court())).getOrDefault(relay.court(), "—"), text));
    }

    private static List<Fact> elements(Complaint complaint, Text text) {
        List<Fact> facts = new ArrayList<>();
        ElementForm form = complaint.elementForm().orElse(null);
        if (form == null) {
            return facts;
        }
        for (Element one : form.elements()) {
            String told = complaint.elements().get(one.key());
            if (told != null) {
                facts.add(Fact.of(
                        text.of("elements." + form.id() + "." + one.key()),
                        one.kind() == ElementKind.YES_NO ? text.of("elements." + told) : told));
            }
        }
        return facts;
    }

    /** 案件受理费 */
    Optional<FeeReckoning> fee(Filing filing) {
        return boundary.read(CourtScope.of(filing.court()), () -> fee(filing, caseOf(filing)));
    }

    /** As the case was filed, halved in the summary procedure; whole while nothing is decided; none for what is not accepted. */
    private Optional<FeeReckoning> fee(Filing filing, Optional<CaseCard> card) {
        if (filing.state() == FilingState.NOT_ACCEPTED) {
            return Optional.empty();
        }
        LocalDate on = filing.decidedOn();
        Procedure procedure = card.map(CaseCard::procedure).orElse(Procedure.ORDINARY);
        return FilingFee.of(filing.complaint(), on == null ? filing.completeOn() : on, procedure, local(filing));
    }

    private LocalFees local(Filing filing) {
        FilingRates kept = rates.getIfAvailable();
        return kept == null ? LocalFees.NONE : kept.of(filing.court());
    }

    private Optional<CaseCard> caseOf(Filing filing) {
        return Optional.ofNullable(filing.caseId()).flatMap(cases::find);
    }

    private static Stream<Fact> decision(Filing filing, Optional<CaseCard> card, Text text) {
        FilingBar ground = filing.ground();
        String reasons = filing.reasons();
        if (reasons != null) {
            return Stream.of(
                    fact("decidedOn", text.date(filing.decidedOn()), text),
                    fact(
                            "ground",
                            text.of(ground == null ? "filing.ground.notCorrected" : "filing.bar." + ground.name()),
                            text),
                    fact("reasons", reasons, text));
        }
        return card.stream().map(found -> new Fact(text.of("filing.case"), found.number(), "/cases/" + found.id()));
    }

    private static Fact fact(String term, String value, Text text) {
        return Fact.of(text.of("filing." + term), value.isEmpty() ? "—" : value);
    }

    private static PartyLine party(Litigant one, Text text) {
        String head = one.head().isEmpty() ? "" : text.of("filing.party.head", one.head());
        String representative =
                one.representative().isEmpty() ? "" : text.of("filing.party.representative", one.representative());
        return new PartyLine(
                text.of("filing.litigant.side." + one.side().name()),
                one.name(),
                FilingWords.masked(one.identity()),
                one.address(),
                one.phone(),
                Stream.of(head, representative)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private List<TellingLine> tellings(Filing filing, Text text) {
        List<Telling> all = filings.tellings(filing.id());
        Map<PersonId, String> names =
                people.names(all.stream().map(Telling::by).distinct().toList());
        return all.stream()
                .map(one -> new TellingLine(
                        text.of(
                                "filing.telling",
                                one.no(),
                                text.date(one.toldOn()),
                                names.getOrDefault(one.by(), "—"),
                                text.date(one.correctBy())),
                        FilingWords.defects(one.defects(), text)))
                .toList();
    }
}
