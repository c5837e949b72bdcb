/** 一案到底 One case from the window to its end, every legal date worked by hand. */
@NullMarked
package org.mingjing.law.story;

import org.jspecify.annotations.NullMarked;
