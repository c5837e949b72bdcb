/** 我的申请 The slips a person started. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.mine;

import org.jspecify.annotations.NullMarked;
