/** 回避申请页 Asking for a recusal and deciding on it. */
@NullMarked
package org.mingjing.court.justice.trial.web.recusal;

import org.jspecify.annotations.NullMarked;
