/** 分案页面 What the pages of assignment share. */
@NullMarked
package org.mingjing.court.justice.assignment.web;

import org.jspecify.annotations.NullMarked;
