/** 上诉页签 Whether the decision is effective, and the appeals against it. */
@NullMarked
package org.mingjing.court.justice.appeals.web.tab;

import org.jspecify.annotations.NullMarked;
