package org.mingjing.court.justice.hearings.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.hearings.AdjournmentApproval;
import org.mingjing.court.justice.hearings.AdjournmentApprovals;
import org.mingjing.court.justice.hearings.AdjournmentRequest;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.HearingState;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.law.hearing.Adjournment;
import org.mingjing.law.hearing.AdjournmentGround;
import org.springframework.stereotype.Component;

/** 院长批准延期 Whether the president was asked, what he said, and where to ask him. Called inside CourtBoundary. */
@Component
public class ApprovalAsked {

    private final AdjournmentApprovals approvals;
    private final SlipReading slips;
    private final People people;

    ApprovalAsked(AdjournmentApprovals approvals, SlipReading slips, People people) {
        this.approvals = approvals;
        this.slips = slips;
        this.people = people;
    }

    /** What stands on the page of the hearing: the approval, or that it is asked for. */
    public List<Fact> facts(Hearing hearing, Actor reader, Text text) {
        return Stream.concat(
                        approvals.of(hearing.id()).map(one -> words(one, text)).stream(),
                        slips.about(hearing.id().subject()).stream().map(slip -> words(slip, text)))
                .map(words -> new Fact(
                        text.of("hearings.approval"),
                        words.text(),
                        mine(words.slip(), reader) ? href(words.slip()) : null))
                .toList();
    }

    /** What the rule asks for, how far it is, and where to ask; null where the rule asks for nothing. */
    public @Nullable Needed needed(CaseCard card, Hearing hearing, Actor reader, Text text) {
        if (hearing.state() != HearingState.FIXED
                || !HearingDesk.postponable(hearing)
                || !Adjournment.needsPresident(card.category(), AdjournmentGround.OTHER)) {
            return null;
        }
        List<LedgerLine> rule = List.of(new LedgerLine(
                text.of("hearings.approval.rule"),
                null,
                Adjournment.PRESIDENT.toString(),
                ClockReading.article(Adjournment.PRESIDENT)));
        Optional<AdjournmentApproval> given = approvals.of(hearing.id());
        if (given.isPresent()) {
            return needed(rule, Tone.GOOD, "given", words(given.get(), text), reader, text);
        }
        Optional<FiledSlip> asked = slips.about(hearing.id().subject()).stream().findFirst();
        return asked.isPresent()
                ? needed(rule, Tone.WARN, "asked", words(asked.get(), text), reader, text)
                : new Needed(
                        rule,
                        Chip.of(text.of("hearings.approval.missing"), Tone.WARN),
                        text.of("hearings.approval.ask.hint"),
                        null,
                        "/requests/" + AdjournmentRequest.KIND + "/" + hearing.id());
    }

    private Needed needed(List<LedgerLine> rule, Tone tone, String state, Words words, Actor reader, Text text) {
        return new Needed(
                rule,
                Chip.of(text.of("hearings.approval." + state), tone),
                words.text(),
                mine(words.slip(), reader) ? href(words.slip()) : null,
                null);
    }

    private Words words(AdjournmentApproval given, Text text) {
        Map<PersonId, String> names = people.names(List.of(given.holder(), given.signer()));
        String holder = names.getOrDefault(given.holder(), "");
        String number = text.of("hearings.approval.number", String.valueOf(given.year()), given.number());
        return new Words(
                given.holder().equals(given.signer())
                        ? text.of("hearings.approval.given.by", number, holder, given.agreedOn())
                        : text.of(
                                "hearings.approval.given.for",
                                number,
                                holder,
                                given.agreedOn(),
                                names.getOrDefault(given.signer(), "")),
                given.slip());
    }

    private static Words words(FiledSlip slip, Text text) {
        return new Words(text.of("hearings.approval.slip." + slip.slip().state().name(), slip.askedOn()), slip.id());
    }

    /** Who has no part in a slip is not led to it. */
    private boolean mine(SlipId slip, Actor reader) {
        return slips.known(reader, Set.of(slip)).containsKey(slip);
    }

    private static String href(SlipId slip) {
        return "/slips/" + slip.value();
    }

    /**
     * 所需批准
     *
     * @param slip where it stands; null: the reader has no part in it, or nobody asked yet
     * @param ask where to ask; null: asked already
     */
    public record Needed(
            List<LedgerLine> rule,
            Chip state,
            String words,
            @Nullable String slip,
            @Nullable String ask) {}

    private record Words(String text, SlipId slip) {}
}
