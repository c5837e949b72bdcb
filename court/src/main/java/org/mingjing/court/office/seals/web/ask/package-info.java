/** 用印申请页 A seal is asked for. */
@NullMarked
package org.mingjing.court.office.seals.web.ask;

import org.jspecify.annotations.NullMarked;
