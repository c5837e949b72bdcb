package org.mingjing.court.justice.trial.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;

/** 答复 What the pages of the trial send along with a command, and what they say when it is done. */
public final class TrialAnswer {

    private TrialAnswer() {}

    /** On this day; today where none is typed. */
    public static Origin origin(Actor actor, @Nullable LocalDate on, @Nullable UUID key, Frame frame) {
        return new Origin(actor, null, on == null ? frame.today() : on, key == null ? UUID.randomUUID() : key);
    }

    /** What was saved, in words; null where nothing was. */
    public static @Nullable String saved(@Nullable String what, Text text) {
        return what != null && what.matches("[a-z-]{3,20}") ? text.of("trial.saved." + what) : null;
    }
}
