/** 工作台 One list of everything a person owes, by urgency, each row with its reason. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.access",
            "foundation.audit",
            "foundation.circulation",
            "foundation.circulation :: events",
            "justice.cases",
            "justice.cases :: events",
            "justice.limits",
            "justice.limits :: events",
            "justice.filing :: events",
            "justice.assignment :: events",
            "justice.hearings :: events",
            "justice.trial :: events",
            "justice.oversight :: events",
            "justice.serving :: events",
            "justice.preservation :: events",
            "justice.evidence :: events",
            "justice.appeals :: events",
            "justice.fees :: events",
            "justice.disclosure :: events",
            "office.documents :: events"
        })
package org.mingjing.court.insight.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
