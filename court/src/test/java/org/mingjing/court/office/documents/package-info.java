/** 公文的试验 */
@NullMarked
package org.mingjing.court.office.documents;

import org.jspecify.annotations.NullMarked;
