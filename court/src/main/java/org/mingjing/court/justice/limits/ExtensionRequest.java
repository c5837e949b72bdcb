package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseReaders;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.ClockRules;
import org.mingjing.law.limits.Reckoning;
import org.mingjing.law.limits.Span;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 延长审限申请 Asked of the president of the court; lawful or refused by the rules that a recorded extension obeys. */
@Component
public class ExtensionRequest implements RequestKind {

    public static final String KIND = "extension";

    private final Clocks clocks;
    private final Cases cases;
    private final CaseReaders readers;
    private final CourtCalendars calendars;
    private final ClockChanges changes;
    private final ApplicationEventPublisher events;

    ExtensionRequest(
            Clocks clocks,
            Cases cases,
            CaseReaders readers,
            CourtCalendars calendars,
            ClockChanges changes,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.cases = cases;
        this.readers = readers;
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
        return "clock";
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.of("months", "limits.field.months", FormField.Kind.WHOLE)
                        .optional(),
                FormField.of("days", "limits.field.days", FormField.Kind.WHOLE).optional(),
                FormField.of("reason", "limits.request.reason", FormField.Kind.TEXT));
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        LiveClock clock = clocks.find(clockOf(subject)).orElse(null);
        return clock == null
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : cases.require(actor, clock.caseId(), Permission.CLOCK_RECORD).map(CaseCard::carried);
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        LiveClock clock = clocks.find(clockOf(subject)).orElseThrow();
        if (length(form).equals(Span.days(0))) {
            return Decision.refused("limits.missing.months", ClockRules.DISCLOSURE);
        }
        return new Admission(clock, calendars.of(clock.court()), askedOn)
                .of(extension(form, askedOn, askedOn, "—"))
                .map(admitted -> subject.id());
    }

    @Override
    public List<String> brief() {
        return List.of("months", "days");
    }

    @Override
    public Map<String, LocalDate> outlook(SubjectRef subject, Form form, LocalDate askedOn) {
        LiveClock clock = clocks.find(clockOf(subject)).orElse(null);
        ClockFacts facts =
                clock == null || clock.endedOn() != null ? null : clock.facts().orElse(null);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (clock != null && facts != null) {
            WorkingCalendar calendar = calendars.of(clock.court());
            if (ClockReckoner.reckon(facts, calendar, changes.today()) instanceof Reckoning.Due now) {
                put(days, "limits.request.dueOn", now.due());
                put(days, "limits.request.would", extended(clock, calendar, form, askedOn));
                put(days, "limits.request.applyBy", now.applyBy());
                put(days, "limits.request.decideBy", now.decideBy());
            }
        }
        return days;
    }

    @Override
    public boolean previews() {
        return true;
    }

    /** Null while nothing lawful is asked for. */
    private static @Nullable LocalDate extended(
            LiveClock clock, WorkingCalendar calendar, Form form, LocalDate askedOn) {
        return !length(form).equals(Span.days(0))
                        && new Admission(clock, calendar, askedOn).of(extension(form, askedOn, askedOn, "—"))
                                instanceof Decision.Granted<Admission.Admitted>(Admission.Admitted admitted)
                ? admitted.result().dueOn()
                : null;
    }

    static void put(Map<String, LocalDate> days, String key, @Nullable LocalDate day) {
        if (day != null) {
            days.put(key, day);
        }
    }

    @Override
    public @Nullable String faulty(String refusal) {
        return refusal.equals("limits.missing.months") ? "months" : null;
    }

    @Override
    public Decision<String> fulfil(Agreed agreed) {
        LocalDate today = changes.today();
        return changes.agreed(
                clockOf(agreed.subject()),
                extension(agreed.form(), agreed.askedOn(), today, agreed.lastStep() + " " + today),
                agreed.lastSigner(),
                agreed.slip());
    }

    /** An assistant may ask; the judge of the case is a requester all the same, and signs nowhere. */
    @Override
    public @Nullable PersonId inWhoseName(SubjectRef subject) {
        return clocks.find(clockOf(subject))
                .flatMap(clock -> cases.find(clock.caseId()))
                .map(CaseCard::handlingJudge)
                .orElse(null);
    }

    @Override
    public LastSigner lastSigner() {
        return new LastSigner(new ApproverRule.President(), ClockRules.PRESIDENT_EXTENDS);
    }

    @Override
    public boolean excluded(PersonId person, SubjectRef subject) {
        return clocks.find(clockOf(subject))
                .map(clock -> cases.recused(person, clock.caseId()))
                .orElse(false);
    }

    @Override
    public Predicate<Actor> mayBeShown(SubjectRef subject) {
        return clocks.find(clockOf(subject))
                .map(clock -> readers.of(clock.caseId()))
                .orElse(actor -> false);
    }

    @Override
    public @Nullable String title(SubjectRef subject) {
        return clocks.find(clockOf(subject))
                .flatMap(clock -> cases.find(clock.caseId()))
                .map(CaseCard::carried)
                .orElse(null);
    }

    /** Whoever must not meet the case any more must not meet what is asked about its clocks. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        Set<SubjectRef> all = clocks.select(CLOCK.CASE_ID.eq(narrowed.id().value())).stream()
                .map(clock -> subject(clock.id().value()))
                .collect(Collectors.toSet());
        events.publishEvent(new SubjectsNarrowed(all));
    }

    @Override
    public String link(SubjectRef subject) {
        return clocks.find(clockOf(subject))
                .map(LiveClock::caseId)
                .map(CaseId::value)
                .map(id -> "/cases/" + id + "/clocks")
                .orElse("/");
    }

    private static ClockChange.Extend extension(Form form, LocalDate askedOn, LocalDate on, String document) {
        return new ClockChange.Extend(
                new ClockEvent.Extension(length(form), Approver.PRESIDENT, on), askedOn, document);
    }

    private static Span length(Form form) {
        return Span.months(whole(form, "months")).plus(Span.days(whole(form, "days")));
    }

    private static int whole(Form form, String field) {
        return form.value(field) instanceof FormValue.Whole(long number) ? Math.clamp(number, 0, 999) : 0;
    }

    private static ClockId clockOf(SubjectRef subject) {
        return new ClockId(UUID.fromString(subject.id()));
    }
}
