/** 翻页 The page before and the page after, by key. */
@NullMarked
package org.mingjing.court.ui.components.pager;

import org.jspecify.annotations.NullMarked;
