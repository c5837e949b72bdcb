/** 案件开庭页 The hearings of one case. */
@NullMarked
package org.mingjing.court.justice.hearings.web.panel;

import org.jspecify.annotations.NullMarked;
