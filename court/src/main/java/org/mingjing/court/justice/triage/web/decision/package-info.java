/** 分流页 How a case was sorted, and why. */
@NullMarked
package org.mingjing.court.justice.triage.web.decision;

import org.jspecify.annotations.NullMarked;
