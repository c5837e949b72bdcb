/** 保全事务页 */
@NullMarked
package org.mingjing.court.justice.preservation.web.list;

import org.jspecify.annotations.NullMarked;
