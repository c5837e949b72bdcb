/** 督办的事件 What has happened to a matter, for whoever works with it. */
@NamedInterface("events")
@NullMarked
package org.mingjing.court.office.followup.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
