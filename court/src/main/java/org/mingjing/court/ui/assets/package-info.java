/** 静态资源 Style sheet, script and icons, gathered from the components' folders and served under a name that changes with their content. */
@NullMarked
package org.mingjing.court.ui.assets;

import org.jspecify.annotations.NullMarked;
