/** 日程表 What is fixed where on which day. */
@NullMarked
package org.mingjing.court.ui.components.calendar;

import org.jspecify.annotations.NullMarked;
