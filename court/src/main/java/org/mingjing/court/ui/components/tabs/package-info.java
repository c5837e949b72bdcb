/** 页签 Parts of one page under addresses of their own. */
@NullMarked
package org.mingjing.court.ui.components.tabs;

import org.jspecify.annotations.NullMarked;
