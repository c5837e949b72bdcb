/** 案件文书页 */
@NullMarked
package org.mingjing.court.justice.writs.web.tab;

import org.jspecify.annotations.NullMarked;
