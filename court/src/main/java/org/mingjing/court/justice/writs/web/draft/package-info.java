/** 文书起草页 */
@NullMarked
package org.mingjing.court.justice.writs.web.draft;

import org.jspecify.annotations.NullMarked;
