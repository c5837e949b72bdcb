package org.mingjing.court.foundation.circulation.web.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.web.FilledForm;
import org.mingjing.court.foundation.circulation.web.Outlook;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 结果预览 The days that would follow from what is filled in so far, and why it could not be asked for; nothing is written. */
@Component
class LivePreview {

    private static final String BUTTON = "preview";

    private final CourtBoundary boundary;

    LivePreview(CourtBoundary boundary) {
        this.boundary = boundary;
    }

    /** Whether the form was sent to be looked at only. */
    static boolean asked(RequestKind kind, Map<String, String> typed) {
        return kind.previews() && typed.containsKey(BUTTON);
    }

    /** @param form what the days are told of where the kind has no preview */
    Seen of(
            RequestKind kind,
            SubjectRef subject,
            FilledForm filled,
            Form form,
            LocalDate askedOn,
            Actor actor,
            Text text) {
        Form told = kind.previews() ? filled.soFar() : form;
        return boundary.read(
                CourtScope.of(actor),
                () -> new Seen(
                        Outlook.facts(kind.outlook(subject, told, askedOn), text)
                                .toList(),
                        unlawful(kind, kind.previews() ? kind.check(actor, subject, told, askedOn) : null, text)));
    }

    private static @Nullable String unlawful(RequestKind kind, @Nullable Decision<String> checked, Text text) {
        return checked instanceof Decision.Refused<String> refused && kind.faulty(refused.code()) == null
                ? Refusal.message(refused, text)
                : null;
    }

    /**
     * 预览所见
     *
     * @param unlawful null while it could be asked for, or not enough is filled in
     */
    record Seen(List<Fact> outlook, @Nullable String unlawful) {}
}
