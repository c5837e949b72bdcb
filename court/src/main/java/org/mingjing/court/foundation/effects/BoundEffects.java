package org.mingjing.court.foundation.effects;

import java.util.List;
import org.mingjing.kernel.SubjectRef;

/** 附着影响 Told by every room that binds something to what others own: what is freed when it moves, or is cancelled. Called inside CourtBoundary. */
public interface BoundEffects {

    /** What hangs on it now. */
    List<ForeseenEffect> of(SubjectRef subject);
}
