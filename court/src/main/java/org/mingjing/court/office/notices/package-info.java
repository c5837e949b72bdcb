/** 工作通知 What is asked of which division, acknowledged by each, done as matters; who answers for a division. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation.people",
            "foundation.duties",
            "foundation.access",
            "foundation.audit",
            "foundation.calendar",
            "foundation.files",
            "foundation.numbering",
            "office.followup",
            "office.followup :: web"
        })
package org.mingjing.court.office.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
