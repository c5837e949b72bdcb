/** 共用房间 The rooms of a court that several kinds of work share: who keeps them, and what is taken when, so that nobody finds his taken. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people"})
package org.mingjing.court.foundation.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
