/** 督办页面 The pages of follow-up. */
@NullMarked
package org.mingjing.court.office.followup.web;

import org.jspecify.annotations.NullMarked;
