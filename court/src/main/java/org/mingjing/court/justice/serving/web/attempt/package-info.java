/** 记录送达页 Choosing a means, recording an attempt, its outcome, a public notice. */
@NullMarked
package org.mingjing.court.justice.serving.web.attempt;

import org.jspecify.annotations.NullMarked;
