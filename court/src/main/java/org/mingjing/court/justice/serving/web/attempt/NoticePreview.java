package org.mingjing.court.justice.serving.web.attempt;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.NoticePause;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.change.DateChange;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceAttempt;
import org.mingjing.law.serving.ServiceBar;
import org.mingjing.law.serving.ServiceEffect;
import org.mingjing.law.serving.ServiceReckoner;
import org.mingjing.law.serving.ServiceRules;
import org.mingjing.law.serving.ServiceSituation;
import org.springframework.stereotype.Component;

/** 公告预览 When the notice would serve, and where it would put the end of the trial. */
@Component
class NoticePreview {

    private static final Citation UNPROVED = Citation.of("民诉法", "95");

    private final NoticePause pause;
    private final CourtCalendars calendars;

    NoticePreview(NoticePause pause, CourtCalendars calendars) {
        this.pause = pause;
        this.calendars = calendars;
    }

    Decision<Shown> of(CaseCard card, Errand errand, TryService command, Frame frame) {
        Text text = frame.text();
        ServiceSituation here = errand.situation(card.category(), card.procedure());
        List<ServiceBar> bars = ServiceRules.bars(command.means(), here);
        if (!bars.isEmpty()) {
            return Decision.refused(bars.getFirst().code(), bars.getFirst().citation());
        }
        LocalDate on = command.origin().occurredOn();
        var attempt = new ServiceAttempt(command.means(), on, command.outcome(), on, Set.copyOf(command.evidence()));
        LocalDate until = switch (ServiceReckoner.reckon(attempt, here, calendars.of(card.court()), frame.today())) {
            case ServiceEffect.Running running -> running.until();
            case ServiceEffect.Served served -> served.on();
            case ServiceEffect.Underway underway -> null;
            case ServiceEffect.Unserved unserved -> null;
        };
        if (until == null) {
            return Decision.refused("service.refused.noticeUnproved", UNPROVED);
        }
        String document = command.reference().isBlank() ? command.note() : command.reference();
        var foreseen = pause.preview(card, on, until, document).orElse(null);
        return switch (foreseen) {
            case null -> Decision.granted(new Shown(text.of("service.notice.noClock", on, until), List.of()));
            case Decision.Refused<NoticePause.Foreseen> refused -> refused.as();
            case Decision.Granted<NoticePause.Foreseen>(NoticePause.Foreseen effect) ->
                Decision.granted(new Shown(
                        text.of("service.notice.words", on, until),
                        List.of(new DateChange(
                                text.of("limit." + effect.limitId()), effect.before(), effect.after()))));
        };
    }

    /** 预览所示 */
    record Shown(String words, List<DateChange> changes) {}
}
