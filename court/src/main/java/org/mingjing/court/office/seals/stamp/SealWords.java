package org.mingjing.court.office.seals.stamp;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mingjing.kernel.CourtTime;

/** 验章用语 The keys of what a check says, for the page and for the command alike. */
public final class SealWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(CourtTime.ZONE);

    private SealWords() {}

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** What was looked at. */
    public static String point(SealCheck check) {
        return "seals.check." + check.point().word();
    }

    /** What was found. */
    public static String outcome(SealCheck check) {
        return "seals.outcome." + check.outcome().word();
    }

    /** The sentence; a failed structure says which of its reasons, a register whether the seal was stopped since. */
    public static String sentence(SealCheck check) {
        String plain = point(check) + "." + check.outcome().word();
        boolean why = check.point() == SealPoint.STRUCTURE && check.outcome() == SealCheck.Outcome.FAILED;
        boolean stopped = check.point() == SealPoint.REGISTER
                && check.details().size() > 4
                && !check.details().get(4).isEmpty();
        if (stopped) {
            return plain + ".stopped";
        }
        return why && !check.details().isEmpty() ? plain + "." + check.details().getFirst() : plain;
    }

    /** Its arguments: what a failed digest names is one list. */
    public static Object[] arguments(SealCheck check) {
        List<String> details = check.details();
        return check.point() == SealPoint.PARTS && check.outcome() == SealCheck.Outcome.FAILED
                ? new Object[] {String.join(", ", details)}
                : details.toArray();
    }
}
