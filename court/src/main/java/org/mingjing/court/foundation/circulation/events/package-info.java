/** 流转事件 What circulation tells the rest of the house. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.foundation.circulation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
