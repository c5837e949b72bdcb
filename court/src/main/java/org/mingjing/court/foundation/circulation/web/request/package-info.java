/** 申请页 A request is filled in and submitted, or amended after a return. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.request;

import org.jspecify.annotations.NullMarked;
