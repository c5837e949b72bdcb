/** 通知台页 All notices in sight. */
@NullMarked
package org.mingjing.court.office.notices.web.board;

import org.jspecify.annotations.NullMarked;
