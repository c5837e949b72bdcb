/** 审判组织页 Who tries the case, and since when. */
@NullMarked
package org.mingjing.court.justice.trial.web.panel;

import org.jspecify.annotations.NullMarked;
