package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.limits.ClockRules;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 撤销延长申请 What the signatures of others granted is not taken away by whoever asked for it: asked of the office that approved it. Who may
 * ask, and who must not meet it, is as for the extension.
 */
@Component
public class WithdrawalRequest implements RequestKind {

    public static final String KIND = "extension-withdrawal";

    private final ExtensionRequest extension;
    private final Clocks clocks;
    private final CourtCalendars calendars;
    private final ClockChanges changes;
    private final ApplicationEventPublisher events;

    WithdrawalRequest(
            ExtensionRequest extension,
            Clocks clocks,
            CourtCalendars calendars,
            ClockChanges changes,
            ApplicationEventPublisher events) {
        this.extension = extension;
        this.clocks = clocks;
        this.calendars = calendars;
        this.changes = changes;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "clock-fact";
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.of("reason", "limits.withdrawal.reason", FormField.Kind.TEXT));
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        return clock(subject)
                .map(clock -> extension.mayStart(actor, about(clock)).then(title -> granted(clock, subject, title)))
                .orElseGet(() -> Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS));
    }

    private static Decision<String> granted(LiveClock clock, SubjectRef subject, String title) {
        return clock.fact(fact(subject))
                .filter(fact -> fact.counts() && fact.slip() != null)
                .map(fact -> Decision.granted(title))
                .orElseGet(() -> Decision.refused("limits.fact.gone", ClockRules.DISCLOSURE));
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return admitted(clock(subject).orElseThrow(), subject, "—").map(fine -> subject.id());
    }

    private Decision<Admission.Admitted> admitted(LiveClock clock, SubjectRef subject, String reason) {
        return new Admission(clock, calendars.of(clock.court()), changes.today())
                .of(new ClockChange.Withdraw(fact(subject), reason, true));
    }

    @Override
    public Map<String, LocalDate> outlook(SubjectRef subject, Form form, LocalDate askedOn) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        clock(subject).ifPresent(clock -> {
            ExtensionRequest.put(days, "limits.request.dueOn", clock.dueOn());
            if (admitted(clock, subject, "—") instanceof Decision.Granted<Admission.Admitted>(var after)) {
                ExtensionRequest.put(
                        days, "limits.request.would", after.result().dueOn());
            }
        });
        return days;
    }

    @Override
    public Decision<String> fulfil(Agreed agreed) {
        String reason = agreed.form().value("reason") instanceof FormValue.Words(String words) ? words : "—";
        return changes.agreed(
                clock(agreed.subject()).orElseThrow().id(),
                new ClockChange.Withdraw(
                        fact(agreed.subject()), reason + " " + agreed.lastStep() + " " + changes.today(), true),
                agreed.lastSigner(),
                agreed.slip());
    }

    @Override
    public @Nullable PersonId inWhoseName(SubjectRef subject) {
        return clock(subject).map(clock -> extension.inWhoseName(about(clock))).orElse(null);
    }

    @Override
    public @Nullable LastSigner lastSigner() {
        return extension.lastSigner();
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return clock(subject)
                .map(clock -> extension.excluded(person, about(clock)))
                .orElse(false);
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return clock(subject).map(clock -> extension.mayBeShown(about(clock))).orElse(actor -> false);
    }

    @Override
    public @Nullable String title(SubjectRef subject) {
        return clock(subject).map(clock -> extension.title(about(clock))).orElse(null);
    }

    /** Whoever must not meet the case any more must not meet what is asked about its clocks. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        Set<SubjectRef> all = clocks.select(CLOCK.CASE_ID.eq(narrowed.id().value())).stream()
                .flatMap(clock -> clock.recorded().stream())
                .map(fact -> subject(fact.id().value()))
                .collect(Collectors.toSet());
        events.publishEvent(new SubjectsNarrowed(all));
    }

    @Override
    public String link(SubjectRef subject) {
        return clock(subject).map(clock -> extension.link(about(clock))).orElse("/");
    }

    private Optional<LiveClock> clock(SubjectRef subject) {
        return clocks.findBy(fact(subject));
    }

    private SubjectRef about(LiveClock clock) {
        return extension.subject(clock.id().value());
    }

    private static FactId fact(SubjectRef subject) {
        return new FactId(UUID.fromString(subject.id()));
    }
}
