/** 用车申请页 A car is asked for. */
@NullMarked
package org.mingjing.court.office.vehicles.web.ask;

import org.jspecify.annotations.NullMarked;
