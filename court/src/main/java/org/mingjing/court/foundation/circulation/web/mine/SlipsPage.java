package org.mingjing.court.foundation.circulation.web.mine;

import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的申请 What I asked for, how far it is and with whom. */
@Controller
public class SlipsPage {

    private final SlipReading reading;
    private final People people;

    SlipsPage(SlipReading reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    @Staff
    @GetMapping("/requests")
    String show(Actor actor, Frame frame, Model model) {
        List<FiledSlip> slips = reading.startedBy(actor);
        Map<PersonId, String> names = people.names(slips.stream()
                .flatMap(filed -> filed.slip().live())
                .filter(turn -> turn.is(TurnState.OPEN))
                .map(Turn::holder)
                .distinct()
                .toList());
        model.addAttribute("frame", frame)
                .addAttribute(
                        "slips", slips.stream().map(filed -> line(filed, names)).toList());
        return "foundation/circulation/web/mine/slips";
    }

    private static SlipLine line(FiledSlip filed, Map<PersonId, String> names) {
        return new SlipLine(
                filed,
                filed.slip()
                        .live()
                        .filter(turn -> turn.is(TurnState.OPEN))
                        .map(turn -> names.getOrDefault(turn.holder(), "—"))
                        .toList());
    }

    /** 一行申请 With the names of those who must sign now. */
    public record SlipLine(FiledSlip filed, List<String> holders) {}
}
