/** 车辆管理页 The cars and drivers of the court: entered, out of service, back, gone. */
@NullMarked
package org.mingjing.court.office.vehicles.web.fleet;

import org.jspecify.annotations.NullMarked;
