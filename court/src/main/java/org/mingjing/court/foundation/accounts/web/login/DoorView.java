package org.mingjing.court.foundation.accounts.web.login;

import java.util.List;
import org.mingjing.court.foundation.accounts.FrontDoor;

/** 前门一栏 A way in for people without an account, and whom the demo lets in there. */
public record DoorView(FrontDoor door, List<FrontDoor.Guest> guests) {

    public DoorView {
        guests = List.copyOf(guests);
    }
}
