package org.mingjing.court.justice.trial.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 答复 How the pages of the trial answer, and what they send along. */
@Component
public class TrialAnswer {

    private final CaseRefusals refusals;

    TrialAnswer(CaseRefusals refusals) {
        this.refusals = refusals;
    }

    /** The template, or the page that says why not. */
    public String of(Decision<String> shown, Frame frame, Model model, HttpServletResponse response) {
        return switch (shown) {
            case Decision.Granted<String>(String template) -> template;
            case Decision.Refused<String> refused -> refusals.show(refused, frame, model, response);
        };
    }

    /** On this day; today where none is typed. */
    public static Origin origin(Actor actor, @Nullable LocalDate on, @Nullable UUID key, Frame frame) {
        return new Origin(actor, null, on == null ? frame.today() : on, key == null ? UUID.randomUUID() : key);
    }

    /** What was saved, in words; null where nothing was. */
    public static @Nullable String saved(@Nullable String what, Text text) {
        return what != null && what.matches("[a-z-]{3,20}") ? text.of("trial.saved." + what) : null;
    }
}
