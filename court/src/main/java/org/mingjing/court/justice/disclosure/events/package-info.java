/** 公开事件 */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.disclosure.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
