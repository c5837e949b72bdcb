package org.mingjing.court.demo;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.demo.Town.Inhabitant;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;

/** 两造 Both sides of a case. */
record Sides(List<Inhabitant> first, List<Inhabitant> second) {

    /** Drawn by a pattern such as {@code P>PI}; {@code X} is the prosecution. */
    static Sides draw(Matter matter, Town town, Inhabitant prosecution, Dice dice) {
        String pattern = dice.pick(matter.parties());
        if (pattern.equals("M>M")) {
            List<Inhabitant> couple = town.spouses(dice);
            return new Sides(couple.subList(0, 1), couple.subList(1, 2));
        }
        int arrow = pattern.indexOf('>');
        String first = pattern.substring(0, arrow);
        return new Sides(
                first.equals("X") ? List.of(prosecution) : town.side(first, dice),
                town.side(pattern.substring(arrow + 1), dice));
    }

    /** 上诉 The second side appeals, or the first. */
    Sides appealed(boolean bySecond) {
        return bySecond ? new Sides(/* first= */ second, /* second= */ first) : this;
    }

    List<NewParty> parties(PartyRole firstRole, PartyRole secondRole) {
        List<NewParty> parties = new ArrayList<>();
        first.forEach(one -> parties.add(party(one, firstRole)));
        second.forEach(one -> parties.add(party(one, secondRole)));
        return parties;
    }

    private static NewParty party(Inhabitant who, PartyRole role) {
        PartyKind kind = who.kind();
        return new NewParty(role, kind, who.name());
    }
}
