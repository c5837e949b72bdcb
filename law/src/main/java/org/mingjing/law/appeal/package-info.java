/** 上诉 Who may appeal until when, the way of an appeal to the upper court, and the day a judgment becomes effective. */
@NullMarked
package org.mingjing.law.appeal;

import org.jspecify.annotations.NullMarked;
