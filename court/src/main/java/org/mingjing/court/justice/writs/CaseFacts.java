package org.mingjing.court.justice.writs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.Numerals;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.ui.Text;
import org.mingjing.law.writs.AppealRight;
import org.springframework.stereotype.Component;

/** 案件要素 What the case itself says for its papers. Called inside CourtBoundary. */
@Component
class CaseFacts {

    private final CaseDetails details;
    private final CaseNames names;
    private final Courts courts;
    private final People people;
    private final WritWords words;

    CaseFacts(CaseDetails details, CaseNames names, Courts courts, People people, WritWords words) {
        this.details = details;
        this.names = names;
        this.courts = courts;
        this.people = people;
        this.words = words;
    }

    /** @param ruling whether the paper is a ruling, for what it says of appeals */
    Map<WritField, String> of(CaseCard card, boolean ruling) {
        Text text = words.text();
        Map<WritField, String> known = new EnumMap<>(WritField.class);
        CaseNames.Found found = names.of(List.of(card));
        List<NewParty> parties = details.parties(card.id());
        LocalDate filed = card.filedOn();
        Formation formation = card.formation();
        put(known, WritField.COURT, found.court(card));
        put(known, WritField.NUMBER, card.number());
        put(known, WritField.CAUSE, card.cause());
        put(known, WritField.DIVISION, found.division(card));
        put(known, WritField.JUDGE, found.judge(card));
        put(known, WritField.PROCEDURE, card.procedure().term());
        put(known, WritField.FORMATION, formation == null ? null : text.of("writs.formation." + formation.word()));
        put(known, WritField.FILED_ON, filed == null ? null : words.day(filed));
        put(known, WritField.CLERK, clerk(card));
        put(known, WritField.PARTIES, parties.stream().map(this::line).collect(Collectors.joining("\n")));
        put(known, WritField.PLAINTIFFS, side(parties, PartyRole.PLAINTIFF, PartyRole.APPELLANT, PartyRole.APPLICANT));
        put(known, WritField.DEFENDANTS, side(parties, PartyRole.DEFENDANT, PartyRole.APPELLEE, PartyRole.RESPONDENT));
        if (formation == Formation.SOLE && !found.judge(card).isEmpty()) {
            put(known, WritField.SIGNERS, text.of("writs.post.judge") + " " + found.judge(card));
        }
        String upper = upper(card);
        put(known, WritField.UPPER_COURT, upper);
        put(known, WritField.APPEAL, appeal(card, ruling, upper));
        return known;
    }

    private String line(NewParty party) {
        return words.text()
                .of("writs.party", words.text().of("writs.role." + party.role().word()), party.name());
    }

    private String side(List<NewParty> parties, PartyRole... roles) {
        return parties.stream()
                .filter(party -> List.of(roles).contains(party.role()))
                .map(NewParty::name)
                .distinct()
                .collect(Collectors.joining(words.text().of("writs.and")));
    }

    private @Nullable String clerk(CaseCard card) {
        PersonId clerk = details.members(card.id()).stream()
                .filter(member -> member.relation() == CaseRelation.CLERK && member.until() == null)
                .map(CaseDetails.Member::person)
                .findFirst()
                .orElse(null);
        return clerk == null ? null : people.names(List.of(clerk)).get(clerk);
    }

    private @Nullable String upper(CaseCard card) {
        return courts.find(card.court())
                .map(Court::parent)
                .filter(Objects::nonNull)
                .flatMap(parent -> courts.find(Objects.requireNonNull(parent)))
                .map(Court::name)
                .orElse(null);
    }

    private @Nullable String appeal(CaseCard card, boolean ruling, @Nullable String upper) {
        Optional<AppealRight> right = AppealRight.of(card.category(), card.procedure(), ruling);
        String paper = words.text().of(ruling ? "writs.kind.ruling" : "writs.kind.judgment");
        if (right.isPresent() && right.get().isFinal()) {
            return words.text().of("writs.appeal.final", paper);
        }
        return right.isEmpty() || upper == null
                ? null
                : words.text()
                        .of(
                                "writs.appeal.open",
                                paper,
                                Numerals.counted(right.get().days()),
                                upper);
    }

    private static void put(Map<WritField, String> known, WritField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(field, value);
        }
    }
}
