package org.mingjing.court.justice.disclosure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDetails.Member;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.UsualTimes;
import org.mingjing.court.justice.disclosure.DisclosureSettings;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 当事人所见 Reads a case for one of its parties: what 审判流程公开 names, and nothing else. Called inside CourtBoundary. */
@Component
public class PartyReading {

    /** 可以告知的下一事项: what the court does by itself is not announced, least of all a search for property. */
    private static final Set<String> TOLD = Set.of(
            "cases.next.hearing",
            "cases.next.judgment",
            "cases.next.service",
            "cases.next.noticeEnd",
            "cases.next.mediation",
            "cases.next.evidence");

    private final CaseDetails details;
    private final CaseNames names;
    private final People people;
    private final UsualTimes usual;
    private final PartyClocks clocks;
    private final PartyDiary diary;
    private final DisclosureSettings settings;

    PartyReading(
            CaseDetails details,
            CaseNames names,
            People people,
            UsualTimes usual,
            PartyClocks clocks,
            PartyDiary diary,
            DisclosureSettings settings) {
        this.details = details;
        this.names = names;
        this.people = people;
        this.usual = usual;
        this.clocks = clocks;
        this.diary = diary;
        this.settings = settings;
    }

    /**
     * The case for one party.
     *
     * @param party its place among the parties, from 1
     * @param objects whether it may object from where the page is shown
     */
    public PartyView of(CaseCard card, int party, boolean objects, Frame frame) {
        Text text = frame.text();
        NewParty you = details.parties(card.id()).get(party - 1);
        var hearings = diary.hearings(card, text);
        var services = diary.services(card, you, text);
        List<String> duties = new ArrayList<>(diary.duties(card, you, frame));
        return new PartyView(
                card.number(),
                card.title(),
                status(card, text),
                text.of(
                        "disclosure.you",
                        you.name(),
                        text.of("cases.party." + you.role().word())),
                duties,
                next(card, frame),
                usual(card, frame),
                people(card, text),
                clocks.name(card, text),
                clocks.due(card, frame.today()),
                clocks.ledger(card, text),
                clocks.changes(card, party, objects, text),
                hearings,
                services);
    }

    private static Chip status(CaseCard card, Text text) {
        Tone tone = switch (card.status()) {
            case SUSPENDED -> Tone.WARN;
            case FILED, IN_TRIAL -> Tone.NOTE;
            case CONCLUDED, ARCHIVED -> Tone.PLAIN;
        };
        return Chip.of(text.of("cases.status." + card.status().word()), tone);
    }

    private static String next(CaseCard card, Frame frame) {
        Text text = frame.text();
        if (!card.status().open()) {
            return text.of("disclosure.next.concluded", text.date(card.concludedOn()));
        }
        String event = card.nextEvent();
        LocalDate on = card.nextEventOn();
        if (event != null && on != null && TOLD.contains(event) && !on.isBefore(frame.today())) {
            return text.of("disclosure.next.on", text.of(event), on);
        }
        return text.of("disclosure.next." + card.status().word());
    }

    private @Nullable String usual(CaseCard card, Frame frame) {
        return usual.of(card.court(), card.procedure(), frame.today())
                .map(time -> frame.text()
                        .of(
                                "disclosure.usual",
                                frame.text()
                                        .of("cases.procedure."
                                                + card.procedure().name()),
                                time.cases(),
                                time.half(),
                                time.most()))
                .orElse(null);
    }

    /** 审判组织, and by which telephone they are reached. */
    private List<Fact> people(CaseCard card, Text text) {
        List<Fact> facts = new ArrayList<>();
        var found = names.of(List.of(card));
        facts.add(Fact.of(text.of("disclosure.court"), (found.court(card) + " " + found.division(card)).strip()));
        facts.add(Fact.of(
                text.of("disclosure.procedure"),
                text.of("cases.procedure." + card.procedure().name())));
        facts.add(Fact.of(text.of("disclosure.filedOn"), text.date(card.filedOn())));
        List<Member> now = details.members(card.id()).stream()
                .filter(one -> one.until() == null)
                .toList();
        Map<PersonId, String> called =
                people.names(now.stream().map(Member::person).distinct().toList());
        for (CaseRelation relation : List.of(
                CaseRelation.HANDLING_JUDGE,
                CaseRelation.PRESIDING_JUDGE,
                CaseRelation.PANEL_MEMBER,
                CaseRelation.ASSISTANT,
                CaseRelation.CLERK,
                CaseRelation.ENFORCEMENT_OFFICER)) {
            String who = joined(now, relation, called, text);
            if (!who.isEmpty()) {
                facts.add(Fact.of(text.of("cases.relation." + relation.word()), who));
            }
        }
        facts.add(Fact.of(text.of("disclosure.hotline"), settings.hotline()));
        return facts;
    }

    private static String joined(
            Collection<Member> members, CaseRelation relation, Map<PersonId, String> called, Text text) {
        return members.stream()
                .filter(one -> one.relation() == relation)
                .map(one -> called.get(one.person()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(text.of("disclosure.and")));
    }
}
