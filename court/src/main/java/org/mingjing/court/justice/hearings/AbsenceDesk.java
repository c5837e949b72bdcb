package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 缺席的决定 That a hearing stays where it is; that it moves, or that another sits, is decided where hearings are moved. */
@Service
public class AbsenceDesk {

    private static final Citation OWN_RULE = Citation.of("docs/duty", "Effects");

    private final Commands commands;
    private final Hearings hearings;
    private final SeatAbsences absences;
    private final Cases cases;
    private final HearingNews news;
    private final AbsenceNews duties;

    AbsenceDesk(
            Commands commands,
            Hearings hearings,
            SeatAbsences absences,
            Cases cases,
            HearingNews news,
            AbsenceNews duties) {
        this.commands = commands;
        this.hearings = hearings;
        this.absences = absences;
        this.cases = cases;
        this.news = news;
        this.duties = duties;
    }

    /** 维持原期 */
    public Decision<String> keep(KeepHearing command) {
        return commands.perform(command, () -> {
            Hearing hearing = hearings.findToChange(command.id()).orElse(null);
            if (hearing == null) {
                return Decision.refused("hearings.refused.unknown", OWN_RULE);
            }
            return cases.require(command.origin().who(), hearing.caseId(), Permission.HEARING_BOOK)
                    .then(card -> {
                        if (command.reason().isEmpty()) {
                            return Decision.refused("hearings.refused.keepReason", OWN_RULE);
                        }
                        PersonId by = command.origin().who().id();
                        LocalDate on = command.origin().occurredOn();
                        if (!absences.decide(hearing.id(), "kept", command.reason(), by, on)) {
                            return Decision.refused("hearings.refused.nobodyMissing", OWN_RULE);
                        }
                        duties.over(hearing, by);
                        news.tell(
                                card,
                                "hearings.event.kept",
                                on,
                                by,
                                hearing.day().toString(),
                                hearing.plan().time().hours(),
                                command.reason());
                        return Decision.granted(hearing.id().toString());
                    });
        });
    }
}
