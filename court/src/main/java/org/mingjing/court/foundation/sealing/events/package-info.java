/** 用印消息 What became of what was asked. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.foundation.sealing.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
