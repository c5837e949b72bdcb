/** 下载页面 Hands out files to those who may see them. */
@NullMarked
package org.mingjing.court.foundation.files.web.download;

import org.jspecify.annotations.NullMarked;
