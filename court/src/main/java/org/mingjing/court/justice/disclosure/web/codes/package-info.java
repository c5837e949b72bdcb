/** 案件公开页 Who holds a code of the case, and what was objected to. */
@NullMarked
package org.mingjing.court.justice.disclosure.web.codes;

import org.jspecify.annotations.NullMarked;
