package org.mingjing.court.justice.limits.web.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.change.DateChange;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Component;

/** 变更页内容 The form, its preview, or what the law forbids. */
@Component
class ChangeViews {

    private final ClockBook book;
    private final Clock clock;

    ChangeViews(ClockBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    ChangeView form(Asked asked, FormErrors errors, Frame frame) {
        return view(asked, errors, null, null, frame);
    }

    /** Why not; who was overtaken by another while this page was open finds the form with what he typed. */
    ChangeView refused(Asked asked, Decision.Refused<?> refused, Frame frame) {
        if (refused.code().equals("limits.changedMeanwhile")) {
            return view(asked, FormErrors.NONE.and(null, frame.text().of(refused.code())), null, null, frame);
        }
        return view(
                asked,
                FormErrors.NONE,
                new ChangeView.Refusal(
                        Refusal.message(refused, frame.text()),
                        LedgerText.in(frame.text().locale()).of(refused.citation()),
                        ClockReading.article(refused.citation())),
                null,
                frame);
    }

    ChangeView preview(Asked asked, ClockChanges.Preview preview, Frame frame) {
        Text text = frame.text();
        Map<String, String> typed = asked.form().typed();
        typed.put("revision", Integer.toString(asked.clock().revision()));
        typed.put("caseId", asked.clock().caseId().value().toString());
        return view(
                asked,
                FormErrors.NONE,
                null,
                new ChangeView.Preview(
                        List.of(new DateChange(
                                text.of("limit." + asked.clock().limitId()),
                                preview.before(),
                                preview.after().dueOn())),
                        ClockReading.due(
                                preview.after().dueOn(), preview.after().mark(), frame.today(), null),
                        ClockReading.lines(preview.after().ledger(), text.locale()),
                        typed),
                frame);
    }

    /** The day in the world on which the change happened. */
    LocalDate dayOf(ClockChange change) {
        LocalDate day = switch (change) {
            case ClockChange.Exclude exclude -> exclude.exclusion().from();
            case ClockChange.EndExclusion end -> end.to();
            case ClockChange.Extend extend -> extend.extension().on();
            case ClockChange.Convert convert -> convert.conversion().on();
            case ClockChange.Withdraw withdraw -> null;
        };
        return Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
    }

    private ChangeView view(
            Asked asked,
            FormErrors errors,
            ChangeView.@Nullable Refusal refused,
            ChangeView.@Nullable Preview preview,
            Frame frame) {
        Text text = frame.text();
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put(
                "key",
                Objects.requireNonNullElseGet(asked.form().key(), UUID::randomUUID)
                        .toString());
        hidden.put("revision", Integer.toString(asked.clock().revision()));
        hidden.put("caseId", asked.clock().caseId().value().toString());
        var fields = new ChangeFields(
                asked.clock(), book.reckonNow(asked.clock()), asked.form(), errors, text, frame.today());
        return new ChangeView(
                asked.kind().word(),
                about(asked, text),
                asked.action(),
                asked.cancel(),
                fields.of(asked.kind()),
                hidden,
                errors,
                refused,
                preview);
    }

    /** The clock, and of a recorded fact which one: a case may have several exclusions. */
    private static String about(Asked asked, Text text) {
        String clock = text.of("limit." + asked.clock().limitId());
        return asked.clock().recorded().stream()
                .filter(fact -> fact.id().equals(asked.fact()))
                .findFirst()
                .map(fact -> clock + " · " + ClockReading.fact(fact.event(), text))
                .orElse(clock);
    }
}
