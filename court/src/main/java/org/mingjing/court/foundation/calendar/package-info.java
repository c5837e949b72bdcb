/** 日历 Working days: published notices, notices that came later, days a court adds. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people", "foundation.audit"})
package org.mingjing.court.foundation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
