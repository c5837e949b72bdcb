package org.mingjing.court.foundation.circulation.web.mine;

import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipBriefs;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的申请 What I asked for, how far it is and with whom. */
@Controller
public class SlipsPage {

    private final SlipReading reading;
    private final People people;
    private final SlipBriefs briefs;

    SlipsPage(SlipReading reading, People people, SlipBriefs briefs) {
        this.briefs = briefs;
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
                        "slips",
                        slips.stream()
                                .map(filed -> line(filed, names, frame.text()))
                                .toList());
        return "foundation/circulation/web/mine/slips";
    }

    private SlipLine line(FiledSlip filed, Map<PersonId, String> names, Text text) {
        return new SlipLine(
                filed,
                briefs.of(filed, text),
                filed.slip()
                        .live()
                        .filter(turn -> turn.is(TurnState.OPEN))
                        .map(turn -> names.getOrDefault(turn.holder(), "—"))
                        .toList());
    }

    /** 一行申请 With the names of those who must sign now. */
    public record SlipLine(FiledSlip filed, String brief, List<String> holders) {}
}
