/** 用车费用页 What each car cost in each month. */
@NullMarked
package org.mingjing.court.office.vehicles.web.costs;

import org.jspecify.annotations.NullMarked;
