/** 一次用车 One trip: sent, back, released. */
@NullMarked
package org.mingjing.court.office.vehicles.web.one;

import org.jspecify.annotations.NullMarked;
