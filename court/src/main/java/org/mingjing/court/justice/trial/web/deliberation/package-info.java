/** 合议庭评议页 Opinions in order, votes, minutes; for the members and the clerk only. */
@NullMarked
package org.mingjing.court.justice.trial.web.deliberation;

import org.jspecify.annotations.NullMarked;
