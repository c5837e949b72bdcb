/** 立项页 A matter is opened. */
@NullMarked
package org.mingjing.court.office.followup.web.create;

import org.jspecify.annotations.NullMarked;
