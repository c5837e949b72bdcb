package org.mingjing.court.foundation.files;

import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;

/** 事项准入 Told by the owner of a kind of subject: who may see its files and add to them. Files never learns what it is. */
public interface SubjectAccess {

    /** The kind of subject this speaks for, as in {@link SubjectRef#kind()}. */
    String kind();

    /** Granted with the court that holds the subject. Called inside a transaction over the actor's courts. */
    Decision<CourtId> mayRead(Actor actor, SubjectRef subject);

    /** Granted with the court that holds the subject. Called inside a transaction over the actor's courts. */
    Decision<CourtId> mayAdd(Actor actor, SubjectRef subject);
}
