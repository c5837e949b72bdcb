/** 审计 The append-only record; the door through which every command comes in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people", "foundation.access", "foundation.access :: events"})
package org.mingjing.court.foundation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
