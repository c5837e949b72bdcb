/** 工作通知页面 The pages of work notices. */
@NullMarked
package org.mingjing.court.office.notices.web;

import org.jspecify.annotations.NullMarked;
