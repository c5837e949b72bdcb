package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 用车 Somebody wants a car from a time to another; what became of it.
 *
 * @param boundTo what it is for, opaque; null: nothing in particular
 * @param car null: none is sent
 * @param kmOut on the clock of the car when it left; null: not entered
 * @param reason of the release
 * @param cause by which it was released; empty: a person did, or it is not
 */
@Term("用车")
public record Trip(
        TripId id,
        CourtId court,
        PersonId askedBy,
        LocalDate askedOn,
        String purpose,
        String destination,
        int people,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Nullable SubjectRef boundTo,
        TripState state,
        @Nullable CarId car,
        @Nullable PersonId driver,
        String route,
        @Nullable Integer kmOut,
        @Nullable Integer kmBack,
        String reason,
        String cause,
        int revision) {

    public LocalDate day() {
        return startsAt.toLocalDate();
    }

    Trip in(TripState next) {
        return with(next, car, driver, route, kmOut, kmBack, reason, cause);
    }

    /** 派车 */
    Trip sent(CarId with, PersonId by) {
        return with(TripState.SENT, with, by, route, kmOut, kmBack, "", "");
    }

    /** 待重新派车 Agreed to, and without car and driver again. */
    Trip again() {
        return with(TripState.AGREED, null, null, route, kmOut, kmBack, "", "");
    }

    Trip back(int out, int home, String way) {
        return with(TripState.BACK, car, driver, way, out, home, reason, cause);
    }

    /** 释放 The car and the driver are free for others. */
    Trip released(String why, String by) {
        return with(TripState.RELEASED, null, null, route, kmOut, kmBack, why, by);
    }

    /** 改期之后 The same for what stands in the place of what it was for. */
    Trip moved(TripId other, SubjectRef to, LocalDateTime from, LocalDateTime until) {
        return new Trip(
                other,
                court,
                askedBy,
                askedOn,
                purpose,
                destination,
                people,
                from,
                until,
                to,
                TripState.AGREED,
                null,
                null,
                route,
                null,
                null,
                "",
                "",
                0);
    }

    private Trip with(
            TripState next,
            @Nullable CarId with,
            @Nullable PersonId by,
            String way,
            @Nullable Integer out,
            @Nullable Integer home,
            String why,
            String because) {
        return new Trip(
                id,
                court,
                askedBy,
                askedOn,
                purpose,
                destination,
                people,
                startsAt,
                endsAt,
                boundTo,
                next,
                with,
                by,
                way,
                out,
                home,
                why,
                because,
                revision);
    }
}
