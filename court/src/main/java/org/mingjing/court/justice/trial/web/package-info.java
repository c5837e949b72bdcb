/** 审理页面 What the pages of the trial share. */
@NullMarked
package org.mingjing.court.justice.trial.web;

import org.jspecify.annotations.NullMarked;
