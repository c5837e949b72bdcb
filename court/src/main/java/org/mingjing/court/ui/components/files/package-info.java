/** 文件清单 Files with size, version and who brought them. */
@NullMarked
package org.mingjing.court.ui.components.files;

import org.jspecify.annotations.NullMarked;
