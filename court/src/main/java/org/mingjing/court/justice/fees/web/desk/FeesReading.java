package org.mingjing.court.justice.fees.web.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.Settled;
import org.mingjing.court.justice.fees.web.FeeWords;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.springframework.stereotype.Component;

/** 费用台的阅读 Only of cases the person may see. Called inside CourtBoundary. */
@Component
public class FeesReading {

    static final int MOST = 2_000;

    private final Fees fees;
    private final CasesInSight sight;

    FeesReading(Fees fees, CasesInSight sight) {
        this.fees = fees;
        this.sight = sight;
    }

    /** 一行 */
    public record Row(
            CaseId caseId,
            String number,
            String href,
            String payer,
            String kind,
            Chip state,
            String owed,
            String paid,
            String rest,
            @Nullable Due due) {}

    List<Row> rows(Actor actor, FeesTab tab, String words, LocalDate today, Text text) {
        List<Row> all = tab == FeesTab.REFUND ? refunds(actor, today, text) : charges(actor, tab, today, text);
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(one -> wanted.isEmpty()
                        || one.number().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.payer().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private List<Row> charges(Actor actor, FeesTab tab, LocalDate today, Text text) {
        List<Charge> found = fees.in(List.of(actor.court()), tab.states(), MOST);
        Map<CaseId, CaseCard> cards =
                cards(actor, found.stream().map(Charge::caseId).toList());
        return found.stream()
                .filter(one -> cards.containsKey(one.caseId()))
                .map(one -> new Row(
                        one.caseId(),
                        number(cards, one.caseId()),
                        "/cases/" + one.caseId() + "/fees#c-" + one.id(),
                        one.payer(),
                        FeeWords.kind(one, text),
                        FeeWords.state(one, text),
                        one.owed().toString(),
                        one.paid().toString(),
                        one.rest().toString(),
                        FeeWords.due(one, today)))
                .toList();
    }

    private List<Row> refunds(Actor actor, LocalDate today, Text text) {
        List<Settled> found = fees.refundsWaiting(actor.court(), MOST);
        Map<CaseId, CaseCard> cards =
                cards(actor, found.stream().map(Settled::caseId).toList());
        return Stream.concat(
                        overpaid(actor, text),
                        found.stream()
                                .filter(one -> cards.containsKey(one.caseId()))
                                .flatMap(one -> one.shares().stream()
                                        .filter(share ->
                                                one.waiting(share.party()).fen() > 0)
                                        .map(share -> new Row(
                                                one.caseId(),
                                                number(cards, one.caseId()),
                                                "/cases/" + one.caseId() + "/fees#settled",
                                                share.party(),
                                                text.of("fee.settled"),
                                                Chip.of(text.of("fee.waiting"), Tone.WARN),
                                                share.borne().toString(),
                                                share.advanced().toString(),
                                                one.waiting(share.party()).toString(),
                                                ClockReading.due(
                                                        one.refundBy(),
                                                        ClockMark.RUNNING,
                                                        today,
                                                        "/cases/" + one.caseId() + "/fees/reasons")))))
                .toList();
    }

    /** 多交的 Waits for no settlement: what came in beyond what is owed goes back. */
    private Stream<Row> overpaid(Actor actor, Text text) {
        List<Charge> found = fees.overpaid(actor.court(), MOST);
        Map<CaseId, CaseCard> cards =
                cards(actor, found.stream().map(Charge::caseId).toList());
        return found.stream()
                .filter(one -> cards.containsKey(one.caseId()))
                .map(one -> new Row(
                        one.caseId(),
                        number(cards, one.caseId()),
                        "/cases/" + one.caseId() + "/fees#c-" + one.id(),
                        one.payer(),
                        FeeWords.kind(one, text),
                        Chip.of(text.of("fee.overpaid"), Tone.WARN),
                        one.owed().toString(),
                        one.paid().toString(),
                        one.surplus().toString(),
                        null));
    }

    Map<CaseId, CaseCard> cards(Actor actor, Collection<CaseId> ids) {
        return sight.among(actor, new HashSet<>(ids)).stream()
                .collect(Collectors.toMap(CaseCard::id, Function.identity()));
    }

    private static String number(Map<CaseId, CaseCard> cards, CaseId id) {
        return Objects.requireNonNull(cards.get(id)).number();
    }
}
