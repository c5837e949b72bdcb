/** 审理进程 The rules on the course of a trial that are not about its time limits. */
@NullMarked
package org.mingjing.law.trial;

import org.jspecify.annotations.NullMarked;
