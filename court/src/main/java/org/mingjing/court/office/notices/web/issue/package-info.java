/** 发通知页 A notice is issued. */
@NullMarked
package org.mingjing.court.office.notices.web.issue;

import org.jspecify.annotations.NullMarked;
