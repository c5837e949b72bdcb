/** 批量签批 Several slips in the same step, agreed to together. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.together;

import org.jspecify.annotations.NullMarked;
