/** 年休假页 Since when people work, and what is left of their year. */
@NullMarked
package org.mingjing.court.office.attendance.web.service;

import org.jspecify.annotations.NullMarked;
