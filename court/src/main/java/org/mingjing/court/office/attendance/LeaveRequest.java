package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.WhoMayStandIn;
import org.mingjing.court.foundation.circulation.WhoWouldSign;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
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
    private final Balances balances;
    private final LeaveEffects effects;
    private final WhoMayStandIn standIn;
    private final People people;
    private final CourtCalendars calendars;
    private final ObjectProvider<SlipReading> slips;
    private final ObjectProvider<WhoWouldSign> signers;

    LeaveRequest(
            Leaves leaves,
            Balances balances,
            LeaveEffects effects,
            WhoMayStandIn standIn,
            People people,
            CourtCalendars calendars,
            ObjectProvider<SlipReading> slips,
            ObjectProvider<WhoWouldSign> signers) {
        this.slips = slips;
        this.signers = signers;
        this.leaves = leaves;
        this.balances = balances;
        this.effects = effects;
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
        LeaveForm typed = new LeaveForm(filled);
        LocalDate since = typed.since();
        LocalDate until = typed.until();
        if (since == null || until == null || !typed.period()) {
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
        LeaveForm typed = new LeaveForm(form);
        LocalDate since = typed.since();
        LocalDate until = typed.until();
        PlannedAbsence absence = typed.absence(person(subject));
        if (since == null || until == null || absence == null) {
            return Decision.refused("attendance.period", AUTHORITY);
        }
        if (until.isBefore(askedOn)) {
            return Decision.refused("attendance.over", AUTHORITY, askedOn);
        }
        if (form.value("workingDays") instanceof FormValue.Whole && typed.workingDays() == 0) {
            return Decision.refused("attendance.noWorkingDay", AUTHORITY);
        }
        PersonId self = person(subject).id();
        if (leaves.away(self, since, until)) {
            return Decision.refused("attendance.overlap", AUTHORITY);
        }
        if (asked(subject, since, until)) {
            return Decision.refused("attendance.asked", AUTHORITY);
        }
        Balances.Asked over = balances.asked(absence, typed.kind()).stream()
                .filter(Balances.Asked::tooMany)
                .findFirst()
                .orElse(null);
        if (over != null) {
            return Decision.refused(
                    "attendance.balance",
                    over.balance().source() == null ? AUTHORITY : over.balance().source(),
                    String.valueOf(over.balance().year()),
                    over.balance().left(),
                    over.days());
        }
        PersonId deputy = typed.deputy();
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
                .map(filed -> new LeaveForm(filed.slip().form()))
                .anyMatch(other -> !Objects.requireNonNull(other.since()).isAfter(until)
                        && !Objects.requireNonNull(other.until()).isBefore(since));
    }

    @Override
    public @Nullable String faulty(String refusal) {
        return switch (refusal) {
            case "attendance.period", "attendance.over", "attendance.noWorkingDay", "attendance.balance" -> "until";
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
        PersonId deputy = new LeaveForm(agreed.form()).deputy();
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
        LeaveForm form = new LeaveForm(agreed.form());
        PlannedAbsence absence = Objects.requireNonNull(form.absence(self));
        leaves.add(
                self.court(),
                new Leave(
                        self.id(),
                        form.kind(),
                        absence.since(),
                        absence.until(),
                        form.workingDays(),
                        absence.deputy(),
                        agreed.slip().value()));
        effects.begin(absence, agreed.slip().subject(), agreed.lastSigner());
    }

    @Override
    public boolean foresees() {
        return true;
    }

    @Override
    public List<ForeseenEffect> effects(SubjectRef subject, Form form, Actor reader) {
        return effects.of(person(subject), new LeaveForm(form), reader);
    }

    /** A leave that is over needs no signature any more. */
    @Override
    public @Nullable LocalDate lastDay(Form form) {
        return new LeaveForm(form).until();
    }

    @Override
    public String link(SubjectRef subject) {
        return "/leave";
    }

    private Person person(SubjectRef subject) {
        return people.find(new PersonId(UUID.fromString(subject.id()))).orElseThrow();
    }
}
