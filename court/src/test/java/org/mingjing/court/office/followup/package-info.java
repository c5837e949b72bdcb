/** 督办 Tests. */
@NullMarked
package org.mingjing.court.office.followup;

import org.jspecify.annotations.NullMarked;
