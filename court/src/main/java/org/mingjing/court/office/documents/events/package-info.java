/** 公文事件 What others may know of official documents. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.office.documents.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
