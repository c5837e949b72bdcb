/** 开庭的页面 What the pages of hearings share. */
@NullMarked
package org.mingjing.court.justice.hearings.web;

import org.jspecify.annotations.NullMarked;
