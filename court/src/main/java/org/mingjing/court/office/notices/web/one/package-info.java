/** 通知页 One notice. */
@NullMarked
package org.mingjing.court.office.notices.web.one;

import org.jspecify.annotations.NullMarked;
