/** 操作栏 What can be done here, and why a thing cannot. */
@NullMarked
package org.mingjing.court.ui.components.actionbar;

import org.jspecify.annotations.NullMarked;
