/** 时间线 What happened, by the day it happened. */
@NullMarked
package org.mingjing.court.ui.components.timeline;

import org.jspecify.annotations.NullMarked;
