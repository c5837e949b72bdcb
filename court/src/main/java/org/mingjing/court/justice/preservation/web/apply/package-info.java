/** 登记保全申请页 */
@NullMarked
package org.mingjing.court.justice.preservation.web.apply;

import org.jspecify.annotations.NullMarked;
