/** 页面构件 The page shell and the components: template, style and example page of each. Knows no module. */
@NullMarked
package org.mingjing.court.ui;

import org.jspecify.annotations.NullMarked;
