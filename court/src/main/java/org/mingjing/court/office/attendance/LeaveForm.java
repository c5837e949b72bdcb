package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;

/** 请假表单 As it was filled in. */
record LeaveForm(Form form) {

    @Nullable
    LocalDate since() {
        return day("since");
    }

    @Nullable
    LocalDate until() {
        return day("until");
    }

    /** Whether it names days at all, in their order and not too many. */
    boolean period() {
        LocalDate since = since();
        LocalDate until = until();
        return since != null
                && until != null
                && !until.isBefore(since)
                && !until.isAfter(since.plusDays(Deputyship.LONGEST));
    }

    /** Null while it names no days. */
    @Nullable
    PlannedAbsence absence(Person self) {
        LocalDate since = since();
        LocalDate until = until();
        return since == null || until == null || !period()
                ? null
                : new PlannedAbsence(self.court(), new Absence(self.id(), since, until), deputy());
    }

    String kind() {
        return words("leaveKind");
    }

    int workingDays() {
        return form.value("workingDays") instanceof FormValue.Whole(long number) ? Math.toIntExact(number) : 0;
    }

    @Nullable
    PersonId deputy() {
        String id = words("deputy");
        return id.isEmpty() ? null : new PersonId(UUID.fromString(id));
    }

    private @Nullable LocalDate day(String field) {
        return form.value(field) instanceof FormValue.Day(LocalDate date) ? date : null;
    }

    private String words(String field) {
        return form.value(field) instanceof FormValue.Words(String text) ? text : "";
    }
}
