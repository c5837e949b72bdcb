/** 督办 What was decided is done: who, what, by when, with its evidence; nobody is ranked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.figures",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.files",
            "foundation.numbering"
        })
package org.mingjing.court.office.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
