/** 排期页 Fixing and moving a hearing. */
@NullMarked
package org.mingjing.court.justice.hearings.web.book;

import org.jspecify.annotations.NullMarked;
