package org.mingjing.court.justice.fasttrack.web;

import java.util.List;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseChips;
import org.mingjing.court.justice.fasttrack.Referrals;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.springframework.stereotype.Component;

/** 速裁标签 */
@Component
class FastTrackChips implements CaseChips {

    private final Referrals referrals;
    private final Teams teams;

    FastTrackChips(Referrals referrals, Teams teams) {
        this.referrals = referrals;
        this.teams = teams;
    }

    @Override
    public List<Chip> of(CaseCard card, Text text) {
        if (!card.status().open()) {
            return List.of();
        }
        return referrals.of(card.id()).flatMap(one -> teams.find(one.team())).map(Team::name).stream()
                .map(name -> Chip.of(text.of("fasttrack.chip", name), Tone.NOTE))
                .toList();
    }
}
