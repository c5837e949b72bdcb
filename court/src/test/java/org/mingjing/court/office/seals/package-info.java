/** 印章的试验 */
@NullMarked
package org.mingjing.court.office.seals;

import org.jspecify.annotations.NullMarked;
