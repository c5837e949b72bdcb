/** 影响 What something would touch in other rooms of the house, told before it is done and done with it. Knows none of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people"})
package org.mingjing.court.foundation.effects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
