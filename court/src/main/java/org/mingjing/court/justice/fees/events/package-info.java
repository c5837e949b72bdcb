/** 费用的事件 What is owed on the fees of a case. */
@NullMarked
@NamedInterface("events")
package org.mingjing.court.justice.fees.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
