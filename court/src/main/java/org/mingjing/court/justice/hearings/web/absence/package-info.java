/** 缺席页 What becomes of a hearing whose judge or clerk is away. */
@NullMarked
package org.mingjing.court.justice.hearings.web.absence;

import org.jspecify.annotations.NullMarked;
