package org.mingjing.court.foundation.circulation.events;

import java.util.Set;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 所涉事项可见范围已收窄 Told to circulation by the owner of the subjects: somebody must not meet them any more. */
@Term("所涉事项可见范围已收窄")
public record SubjectsNarrowed(Set<SubjectRef> subjects) {

    public SubjectsNarrowed {
        subjects = Set.copyOf(subjects);
    }
}
