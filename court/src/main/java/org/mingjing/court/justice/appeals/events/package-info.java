/** 上诉的事件 What has happened to an appeal, for whoever works with it. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.appeals.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
