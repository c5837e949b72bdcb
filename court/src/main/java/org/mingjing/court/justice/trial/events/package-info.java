/** 审理事件 */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.trial.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
