/** 监督页面 What the pages of supervision share. */
@NullMarked
package org.mingjing.court.justice.oversight.web;

import org.jspecify.annotations.NullMarked;
