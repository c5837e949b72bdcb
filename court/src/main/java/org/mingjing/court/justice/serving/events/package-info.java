/** 送达的事件 What has happened to a service, for whoever works with it. */
@NamedInterface("events")
@NullMarked
package org.mingjing.court.justice.serving.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
