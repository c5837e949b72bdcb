/** 办理页 What is entered on a matter. */
@NullMarked
package org.mingjing.court.office.followup.web.act;

import org.jspecify.annotations.NullMarked;
