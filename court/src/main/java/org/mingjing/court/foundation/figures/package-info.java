/** 当日数据 What a division's day left in every room of the house; who draws up the day stands above and asks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation.people"})
package org.mingjing.court.foundation.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
