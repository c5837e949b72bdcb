/** 分案事件 */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.assignment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
