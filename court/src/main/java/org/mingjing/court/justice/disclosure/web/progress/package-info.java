/** 当事人查询页 A party's own page, entered with a number and a code. */
@NullMarked
package org.mingjing.court.justice.disclosure.web.progress;

import org.jspecify.annotations.NullMarked;
