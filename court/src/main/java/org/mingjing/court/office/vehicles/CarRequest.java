package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 用车申请 A trip that was entered goes round; once agreed to, the office sends a car. */
@Component
public class CarRequest implements RequestKind {

    public static final String KIND = "vehicle";

    static final Citation OWN_RULE = Citation.of("docs/duty", "Cars");

    private final Trips trips;
    private final TripNews news;

    CarRequest(Trips trips, TripNews news) {
        this.trips = trips;
        this.news = news;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return "car-trip";
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.of("people", "vehicles.people", FormField.Kind.DERIVED),
                FormField.of("reason", "vehicles.reason", FormField.Kind.TEXT).optional());
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        Trip trip = trips.find(id(subject)).orElse(null);
        if (trip == null || !trip.askedBy().equals(actor.id()) || !trip.court().equals(actor.court())) {
            return Decision.refused("access.unknown", OWN_RULE);
        }
        return trip.state() == TripState.ASKED
                ? Decision.granted(trip.startsAt().toString().replace('T', ' ') + " " + trip.destination())
                : Decision.refused("vehicles.refused.notAsked", OWN_RULE);
    }

    @Override
    public Form complete(SubjectRef subject, Form filled) {
        Map<String, FormValue> values = new LinkedHashMap<>(filled.values());
        trips.find(id(subject)).ifPresent(trip -> values.put("people", new FormValue.Whole(trip.people())));
        return new Form(values);
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return trips.find(id(subject))
                .filter(trip -> trip.state() == TripState.ASKED)
                .<Decision<String>>map(trip -> Decision.granted(subject.id()))
                .orElse(Decision.refused("vehicles.refused.notAsked", OWN_RULE));
    }

    @Override
    public Map<String, LocalDate> outlook(SubjectRef subject, Form form, LocalDate askedOn) {
        return trips.find(id(subject))
                .map(trip -> Map.of("vehicles.day", trip.day()))
                .orElse(Map.of());
    }

    @Override
    public Decision<String> fulfil(Agreed agreed) {
        Trip trip = trips.findToChange(id(agreed.subject())).orElse(null);
        if (trip == null || trip.state() != TripState.ASKED) {
            return Decision.refused("vehicles.refused.notAsked", OWN_RULE);
        }
        Trip now = trip.in(TripState.AGREED);
        trips.update(now);
        news.tell(now, agreed.lastSigner());
        return Decision.granted(trip.id().toString());
    }

    @Override
    public @Nullable LocalDate lastDay(Form form) {
        return null;
    }

    @Override
    public String link(SubjectRef subject) {
        return "/vehicles/" + subject.id();
    }

    static TripId id(SubjectRef subject) {
        return new TripId(UUID.fromString(subject.id()));
    }
}
