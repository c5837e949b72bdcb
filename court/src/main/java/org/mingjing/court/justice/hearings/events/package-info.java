/** 开庭事件 What has happened to hearings, told to whoever stands above. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.hearings.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
