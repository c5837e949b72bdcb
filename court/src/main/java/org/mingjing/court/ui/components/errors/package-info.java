/** 错误汇总 All that is wrong with a form, told at once. */
@NullMarked
package org.mingjing.court.ui.components.errors;

import org.jspecify.annotations.NullMarked;
