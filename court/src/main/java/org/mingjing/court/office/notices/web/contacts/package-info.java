/** 联络人页 Who answers for a division. */
@NullMarked
package org.mingjing.court.office.notices.web.contacts;

import org.jspecify.annotations.NullMarked;
