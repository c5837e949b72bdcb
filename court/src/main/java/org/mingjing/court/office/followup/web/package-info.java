/** 督办页面 The pages of follow-up, and how a matter reads wherever it is shown. */
@NullMarked
@NamedInterface("web")
package org.mingjing.court.office.followup.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
