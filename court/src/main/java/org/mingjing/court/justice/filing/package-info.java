/** 立案 What is handed in at the court: received, examined in time, told once what is missing, accepted or not. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.numbering",
            "foundation.paper",
            "justice.cases",
            "justice.limits",
            "justice.triage",
            "justice.writs"
        })
package org.mingjing.court.justice.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
