/** 上诉的页面 What appeals shows. */
@NullMarked
package org.mingjing.court.justice.appeals.web;

import org.jspecify.annotations.NullMarked;
