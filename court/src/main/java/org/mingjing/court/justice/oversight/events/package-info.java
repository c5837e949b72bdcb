/** 监督事件 What court leaders ask for. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.oversight.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
