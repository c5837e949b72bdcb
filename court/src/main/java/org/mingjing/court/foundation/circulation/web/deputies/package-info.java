/** 代理 Who may sign for whom. */
@NullMarked
package org.mingjing.court.foundation.circulation.web.deputies;

import org.jspecify.annotations.NullMarked;
