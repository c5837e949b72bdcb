package org.mingjing.court.justice.appeals.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.law.appeal.StepTerm;
import org.springframework.stereotype.Component;

/** 上诉的文字 How an appeal reads on every page. */
@Component
public class AppealWords {

    private final CourtCalendars calendars;

    AppealWords(CourtCalendars calendars) {
        this.calendars = calendars;
    }

    public static Chip state(Appeal appeal, Text text) {
        Tone tone = switch (appeal.state()) {
            case WITH_FIRST, WITH_UPPER -> Tone.WARN;
            case SENT, FILED -> Tone.NOTE;
            case ENDED -> Tone.GOOD;
        };
        return Chip.of(text.of("appeals.state." + appeal.state().word()), tone);
    }

    public static String names(Appeal appeal) {
        return String.join("\u3001", appeal.appellants());
    }

    public List<StepTerm> steps(Appeal appeal) {
        return appeal.steps(calendars.of(appeal.court()));
    }

    /** What is due next; null where nothing is. */
    public @Nullable StepTerm next(Appeal appeal) {
        return appeal.next(calendars.of(appeal.court())).orElse(null);
    }

    public static @Nullable Due due(Appeal appeal, StepTerm step, LocalDate today) {
        LocalDate doneOn = step.doneOn();
        ClockMark mark =
                doneOn == null ? ClockMark.RUNNING : doneOn.isAfter(step.due()) ? ClockMark.OVERRUN : ClockMark.MET;
        return ClockReading.due(step.due(), mark, today, "/appeals/" + appeal.id() + "/ledger?step=" + step.step());
    }

    public @Nullable Due due(Appeal appeal, LocalDate today) {
        StepTerm next = next(appeal);
        return next == null ? null : due(appeal, next, today);
    }
}
