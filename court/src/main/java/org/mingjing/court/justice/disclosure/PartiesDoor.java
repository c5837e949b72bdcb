package org.mingjing.court.justice.disclosure;

import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.accounts.FrontDoor;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 当事人前门 The way in for parties, on the login page of the staff. */
@Component
class PartiesDoor implements FrontDoor {

    private final CourtBoundary boundary;
    private final DemoGuests guests;

    PartiesDoor(CourtBoundary boundary, DemoGuests guests) {
        this.boundary = boundary;
        this.guests = guests;
    }

    @Override
    public String key() {
        return "disclosure.door";
    }

    @Override
    public String hintKey() {
        return "disclosure.door.hint";
    }

    @Override
    public String path() {
        return "/progress";
    }

    @Override
    public List<Guest> guests(Text text) {
        return boundary.read(
                CourtScope.everyCourt(),
                () -> guests.all().stream()
                        .map(guest -> new Guest(
                                guest.id().toString(),
                                text.of("persona.guest." + guest.key()),
                                text.of("persona.guest." + guest.key() + ".shows", guest.number())))
                        .toList());
    }
}
