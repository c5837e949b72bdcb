/** 分流事件 What happened when a case was sorted. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.triage.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
