/** 督办事项页 One matter with its course. */
@NullMarked
package org.mingjing.court.office.followup.web.one;

import org.jspecify.annotations.NullMarked;
