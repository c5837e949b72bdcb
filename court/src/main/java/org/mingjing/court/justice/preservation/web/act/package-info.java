/** 办理保全页 */
@NullMarked
package org.mingjing.court.justice.preservation.web.act;

import org.jspecify.annotations.NullMarked;
