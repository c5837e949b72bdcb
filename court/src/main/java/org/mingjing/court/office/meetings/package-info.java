/** 会议 Meetings: fixed in a room that nobody else has, called, signed in, put into minutes; what they decide is followed up. */
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
            "foundation.paper",
            "foundation.rooms",
            "foundation.effects",
            "foundation.effects :: web",
            "office.followup",
            "office.followup :: web"
        })
package org.mingjing.court.office.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
