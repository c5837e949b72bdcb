/** 验章页 For whoever holds a sealed file. */
@NullMarked
package org.mingjing.court.office.seals.web.verify;

import org.jspecify.annotations.NullMarked;
