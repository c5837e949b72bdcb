package org.mingjing.court.office.documents;

import java.util.List;
import org.mingjing.court.foundation.people.Actor;

/** 公文去向 Told by rooms that carry a document on: what may be done there with this one, as it stands below its page. */
public interface DocumentOnward {

    /** None: nothing may. */
    List<Way> ways(Actor actor, Outgoing document);

    /**
     * 去处
     *
     * @param label key of the words
     */
    record Way(String label, String link) {}
}
