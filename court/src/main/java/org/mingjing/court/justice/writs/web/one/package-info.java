/** 文书页 */
@NullMarked
package org.mingjing.court.justice.writs.web.one;

import org.jspecify.annotations.NullMarked;
