/** 用车台 Who drives where in the next days. */
@NullMarked
package org.mingjing.court.office.vehicles.web.board;

import org.jspecify.annotations.NullMarked;
