/** 案件横幅 What one must always see of a case: number, title, state, next event, clock. */
@NullMarked
package org.mingjing.court.ui.components.banner;

import org.jspecify.annotations.NullMarked;
