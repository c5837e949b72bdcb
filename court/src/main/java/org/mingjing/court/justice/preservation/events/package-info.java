/** 保全的事件 What is owed on an application or a measure, for whoever works with it. */
@NamedInterface("events")
@NullMarked
package org.mingjing.court.justice.preservation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
