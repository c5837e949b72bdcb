package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.cases.RelatedCases;
import org.springframework.stereotype.Component;

/** 关联、批量案件 Open cases that by rule have one judge: between the same people, or of one series. Called inside CourtBoundary. */
@Component
public class KindredCases {

    private static final Set<PartyRole> OPPONENTS =
            EnumSet.of(PartyRole.DEFENDANT, PartyRole.ACCUSED, PartyRole.RESPONDENT, PartyRole.APPELLEE);
    /** A prosecutor's office stands in every public prosecution: that makes none of them related. */
    private static final Set<PartyRole> NOBODY = EnumSet.of(PartyRole.THIRD_PARTY, PartyRole.PROSECUTION);

    /** 批量 Filed within so many days of each other. */
    private static final int SERIES_DAYS = 30;

    private static final int MOST = 20;

    private final RelatedCases related;
    private final CaseDetails details;

    KindredCases(RelatedCases related, CaseDetails details) {
        this.related = related;
        this.details = details;
    }

    /** Related ones first, then those of the series, newest first; only cases the person may see. */
    public List<Kinship> of(Actor actor, CaseCard card) {
        List<NewParty> parties = details.parties(card.id());
        List<String> theirs = names(parties, true);
        List<String> ours = names(parties, false);
        List<Kinship> found = new ArrayList<>();
        Set<CaseId> seen = new HashSet<>(Set.of(card.id()));
        for (CaseCard other : related.between(actor, ours, theirs, MOST)) {
            if (fits(card, other) && seen.add(other.id())) {
                found.add(new Kinship(other, "related", common(other, parties)));
            }
        }
        for (List<String> side : List.of(ours, theirs)) {
            for (CaseCard other : related.between(actor, side, side, MOST)) {
                if (fits(card, other) && series(card, other) && seen.add(other.id())) {
                    found.add(new Kinship(other, "batch", common(other, parties)));
                }
            }
        }
        return found;
    }

    private static boolean fits(CaseCard card, CaseCard other) {
        return other.status().open() && other.court().equals(card.court()) && other.category() == card.category();
    }

    private static boolean series(CaseCard card, CaseCard other) {
        LocalDate one = card.listedOn();
        LocalDate another = other.listedOn();
        return card.cause() != null
                && Objects.equals(card.cause(), other.cause())
                && !one.minusDays(SERIES_DAYS).isAfter(another)
                && !one.plusDays(SERIES_DAYS).isBefore(another);
    }

    private List<String> common(CaseCard other, List<NewParty> parties) {
        List<String> names =
                details.parties(other.id()).stream().map(NewParty::name).toList();
        return parties.stream()
                .filter(party -> !NOBODY.contains(party.role()))
                .map(NewParty::name)
                .filter(names::contains)
                .distinct()
                .toList();
    }

    private static List<String> names(List<NewParty> parties, boolean opponents) {
        return parties.stream()
                .filter(party -> !NOBODY.contains(party.role()) && OPPONENTS.contains(party.role()) == opponents)
                .map(NewParty::name)
                .toList();
    }
}
