/** 开庭 Law of hearings: notice, announcement, answer period, adjournment, the gap between two hearings. */
@NullMarked
package org.mingjing.law.hearing;

import org.jspecify.annotations.NullMarked;
