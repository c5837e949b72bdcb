package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.Deputies;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.WhoMayStandIn;
import org.mingjing.court.foundation.circulation.WhoWouldSign;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 请假申请 Asked for oneself; once agreed to, the deputy named in it may sign from the first day to the last. */
@Component
public class LeaveRequest implements RequestKind {

    public static final String KIND = "leave";

    /** 假别 */
    static final List<String> KINDS =
            List.of("annual", "sick", "personal", "marriage", "maternity", "bereavement", "training");

    private static final Citation AUTHORITY = Citation.of("docs/circulation", "Deputies");

    private final Leaves leaves;
    private final Deputies deputies;
    private final WhoMayStandIn standIn;
    private final People people;
    private final CourtCalendars calendars;
    private final ObjectProvider<SlipReading> slips;
    private final ObjectProvider<WhoWouldSign> signers;

    LeaveRequest(
            Leaves leaves,
            Deputies deputies,
            WhoMayStandIn standIn,
            People people,
            CourtCalendars calendars,
            ObjectProvider<SlipReading> slips,
            ObjectProvider<WhoWouldSign> signers) {
        this.slips = slips;
        this.signers = signers;
        this.leaves = leaves;
        this.deputies = deputies;
        this.standIn = standIn;
        this.people = people;
        this.calendars = calendars;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "person";
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.choice("leaveKind", "attendance.leave.kind", KINDS),
                FormField.of("since", "attendance.leave.since", FormField.Kind.DAY),
                FormField.of("until", "attendance.leave.until", FormField.Kind.DAY),
                FormField.of("workingDays", "attendance.leave.workingDays", FormField.Kind.DERIVED),
                FormField.of("deputy", "attendance.leave.deputy", FormField.Kind.PERSON)
                        .optional(),
                FormField.of("reason", "attendance.leave.reason", FormField.Kind.TEXT)
                        .optional());
    }

    @Override
    public List<String> brief() {
        return List.of("leaveKind", "since", "until");
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        return subject.equals(subject(actor.id().value()))
                ? Decision.granted(actor.name())
                : Decision.refused("attendance.onlyOneself", AUTHORITY);
    }

    @Override
    public Form complete(SubjectRef subject, Form filled) {
        LocalDate since = day(filled, "since");
        LocalDate until = day(filled, "until");
        if (since == null
                || until == null
                || until.isBefore(since)
                || until.isAfter(since.plusDays(Deputyship.LONGEST))) {
            return filled;
        }
        WorkingCalendar calendar = calendars.of(person(subject).court());
        long days = since.datesUntil(until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        Map<String, FormValue> values = new LinkedHashMap<>(filled.values());
        values.put("workingDays", new FormValue.Whole(days));
        return new Form(values);
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        LocalDate since = day(form, "since");
        LocalDate until = day(form, "until");
        if (since == null
                || until == null
                || until.isBefore(since)
                || until.isAfter(since.plusDays(Deputyship.LONGEST))) {
            return Decision.refused("attendance.period", AUTHORITY);
        }
        if (until.isBefore(askedOn)) {
            return Decision.refused("attendance.over", AUTHORITY, askedOn);
        }
        if (form.value("workingDays") instanceof FormValue.Whole(long number) && number == 0) {
            return Decision.refused("attendance.noWorkingDay", AUTHORITY);
        }
        PersonId self = person(subject).id();
        if (leaves.away(self, since, until)) {
            return Decision.refused("attendance.overlap", AUTHORITY);
        }
        if (asked(subject, since, until)) {
            return Decision.refused("attendance.asked", AUTHORITY);
        }
        PersonId deputy = deputy(form);
        if (deputy == null) {
            return Decision.granted(subject.id());
        }
        return leaves.away(deputy, since, until)
                ? Decision.refused("attendance.deputyAway", AUTHORITY)
                : standIn.ask(self, deputy)
                        .then(fine -> signers.getObject().surely(deputy, actor.court(), KIND, self, subject, form)
                                ? Decision.refused("attendance.deputyDecides", AUTHORITY)
                                : Decision.granted(subject.id()));
    }

    /** 在途 Whether another request of his for some of these days is on its way; one that is with him himself is not. */
    private boolean asked(SubjectRef subject, LocalDate since, LocalDate until) {
        return slips.getObject().about(subject).stream()
                .filter(filed -> filed.kind().equals(KIND) && filed.slip().state() == SlipState.UNDER_WAY)
                .map(filed -> filed.slip().form())
                .anyMatch(other -> !Objects.requireNonNull(day(other, "since")).isAfter(until)
                        && !Objects.requireNonNull(day(other, "until")).isBefore(since));
    }

    @Override
    public @Nullable String faulty(String refusal) {
        return switch (refusal) {
            case "attendance.period", "attendance.over", "attendance.noWorkingDay" -> "until";
            case "attendance.overlap", "attendance.asked" -> "since";
            case "attendance.deputyAway", "attendance.deputyDecides" -> "deputy";
            default -> null;
        };
    }

    /** Asked again: meanwhile the deputy may have gone away too. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Person self = person(agreed.subject());
        Actor actor = people.actor(self.id()).orElseThrow();
        PersonId deputy = deputy(agreed.form());
        if (agreed.lastSigner().equals(deputy) || agreed.lastHolder().equals(deputy)) {
            return Decision.refused("attendance.deputyDecides", AUTHORITY);
        }
        return switch (check(actor, agreed.subject(), agreed.form(), agreed.askedOn())) {
            case Decision.Refused<String> refused -> refused;
            case Decision.Granted<String> granted -> {
                write(self, agreed);
                yield granted;
            }
        };
    }

    private void write(Person self, Agreed agreed) {
        Form form = agreed.form();
        LocalDate since = Objects.requireNonNull(day(form, "since"));
        LocalDate until = Objects.requireNonNull(day(form, "until"));
        PersonId deputy = deputy(form);
        int days = form.value("workingDays") instanceof FormValue.Whole(long number) ? Math.toIntExact(number) : 0;
        leaves.add(
                self.court(),
                new Leave(
                        self.id(),
                        words(form, "leaveKind"),
                        since,
                        until,
                        days,
                        deputy,
                        agreed.slip().value()));
        if (deputy != null) {
            deputies.grant(
                    self.court(),
                    new Deputyship(
                            UUID.randomUUID(),
                            self.id(),
                            deputy,
                            Set.of(),
                            null,
                            since,
                            until,
                            agreed.slip().subject().toString(),
                            false));
        }
    }

    /** A leave that is over needs no signature any more. */
    @Override
    public @Nullable LocalDate lastDay(Form form) {
        return day(form, "until");
    }

    @Override
    public String link(SubjectRef subject) {
        return "/leave";
    }

    private Person person(SubjectRef subject) {
        return people.find(new PersonId(UUID.fromString(subject.id()))).orElseThrow();
    }

    private static @Nullable PersonId deputy(Form form) {
        String id = words(form, "deputy");
        return id.isEmpty() ? null : new PersonId(UUID.fromString(id));
    }

    private static @Nullable LocalDate day(Form form, String field) {
        return form.value(field) instanceof FormValue.Day(LocalDate date) ? date : null;
    }

    private static String words(Form form, String field) {
        return form.value(field) instanceof FormValue.Words(String text) ? text : "";
    }
}
