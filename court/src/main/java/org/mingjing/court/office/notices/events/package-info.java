/** 工作通知事件 What has changed about who answers for a division. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.office.notices.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
