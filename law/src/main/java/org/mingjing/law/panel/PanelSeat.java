package org.mingjing.law.panel;

import java.util.Set;
import org.mingjing.kernel.Term;

/**
 * 合议庭席位 Somebody who is to sit.
 *
 * @param key tells this member from everybody else; two people may have one name
 * @param who the name, as refusals say it
 * @param handling 承办法官
 * @param leads 院长、庭长: presides when he sits
 * @param bars what stands against it; empty: nothing
 */
@Term("合议庭席位")
public record PanelSeat(
        String key, String who, SeatKind kind, boolean presiding, boolean handling, boolean leads, Set<SeatBar> bars) {
    public PanelSeat {
        bars = Set.copyOf(bars);
    }
}
