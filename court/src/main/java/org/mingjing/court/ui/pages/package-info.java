/** 页面输出 How a drawn page leaves the house. */
@NullMarked
package org.mingjing.court.ui.pages;

import org.jspecify.annotations.NullMarked;
