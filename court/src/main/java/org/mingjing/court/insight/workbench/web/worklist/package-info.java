/** 工作台页面 The pages of the work list. */
@NullMarked
package org.mingjing.court.insight.workbench.web.worklist;

import org.jspecify.annotations.NullMarked;
