/** 审判庭页 The rooms of the court. */
@NullMarked
package org.mingjing.court.justice.hearings.web.rooms;

import org.jspecify.annotations.NullMarked;
