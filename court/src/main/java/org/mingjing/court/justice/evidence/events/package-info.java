/** 举证的事件 What is owed on evidence and requests, for whoever works with it. */
@NamedInterface("events")
@NullMarked
package org.mingjing.court.justice.evidence.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
