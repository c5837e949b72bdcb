package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.ChangeCalendar;
import org.mingjing.court.foundation.calendar.NoticeId;
import org.mingjing.court.foundation.calendar.Notices;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/**
 * 日历变更申请 A proposed notice asks for its second person. Here and not with the calendar: circulation reckons with calendars, and the
 * page that shows what would move is of this module.
 */
@Component
public class NoticeRequest implements RequestKind {

    public static final String KIND = "calendar";

    private static final Citation TWO_PEOPLE = Citation.of("docs/adr/0007", "two people");

    private final Notices notices;
    private final ChangeCalendar calendar;
    private final People people;

    NoticeRequest(Notices notices, ChangeCalendar calendar, People people) {
        this.notices = notices;
        this.calendar = calendar;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "calendar";
    }

    @Override
    public List<FormField> fields() {
        return List.of(FormField.of("note", "calendar.request.note", FormField.Kind.TEXT)
                .optional());
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        CalendarNotice notice = find(subject)
                .filter(found -> inSight(found, CourtScope.of(actor)))
                .orElse(null);
        if (notice == null || notice.state() != CalendarNotice.State.PROPOSED) {
            return Decision.refused("calendar.notProposed", TWO_PEOPLE);
        }
        return proposing(actor, notice).map(fine -> notice.title());
    }

    /** Whoever of the court that proposed the notice may propose: he submits it, or gives it up. */
    Decision<String> proposing(Actor actor, CalendarNotice notice) {
        if (!Grants.permits(actor, Permission.CALENDAR_PROPOSE)) {
            return Decision.refused("calendar.notProposing", TWO_PEOPLE);
        }
        return people.find(notice.proposedBy())
                        .map(Person::court)
                        .filter(actor.court()::equals)
                        .isPresent()
                ? Decision.granted(notice.title())
                : Decision.refused("calendar.otherCourt", TWO_PEOPLE);
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    private static boolean inSight(CalendarNotice notice, CourtScope scope) {
        CourtId only = notice.court();
        return only == null || scope.contains(only);
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return mayStart(actor, subject).map(title -> subject.id());
    }

    /** However it came to him, handed on or by deputy: the second person is one who may confirm. */
    @Override
    public Decision<String> fulfil(Agreed agreed) {
        boolean confirms = people.actor(agreed.lastSigner())
                .map(actor -> Grants.permits(actor, Permission.CALENDAR_CONFIRM))
                .orElse(false);
        return confirms
                ? calendar.apply(id(agreed.subject()), agreed.lastSigner())
                : Decision.refused("calendar.notConfirming", TWO_PEOPLE);
    }

    /** Whoever submits it, the one who proposed it is a requester and signs nowhere. */
    @Override
    public @Nullable PersonId inWhoseName(SubjectRef subject) {
        return find(subject).map(CalendarNotice::proposedBy).orElse(null);
    }

    @Override
    public List<String> relations() {
        return List.of("confirmer");
    }

    /** confirmer: everybody of the proposer's court whose role may confirm. */
    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        CourtId court = find(subject)
                .flatMap(notice -> people.find(notice.proposedBy()))
                .map(Person::court)
                .orElse(null);
        return court == null || !relation.equals("confirmer") ? List.of() : confirmers(court);
    }

    private List<PersonId> confirmers(CourtId court) {
        return Arrays.stream(Role.values())
                .filter(role -> Grants.permits(role, Permission.CALENDAR_CONFIRM))
                .flatMap(role -> people.holders(court, role).stream())
                .distinct()
                .toList();
    }

    @Override
    public String link(SubjectRef subject) {
        return "/calendar/notices/" + subject.id();
    }

    private Optional<CalendarNotice> find(SubjectRef subject) {
        return notices.find(id(subject));
    }

    private static NoticeId id(SubjectRef subject) {
        return new NoticeId(UUID.fromString(subject.id()));
    }
}
