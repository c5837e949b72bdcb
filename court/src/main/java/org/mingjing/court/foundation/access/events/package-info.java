/** 准入事件 What access has turned away, told to the record. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.foundation.access.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
