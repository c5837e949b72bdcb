/** 审限事件 What has happened, told to whoever stands above. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.limits.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
