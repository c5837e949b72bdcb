/** 公开的页面 What the parties see, and what the court does about what they say. */
@NullMarked
package org.mingjing.court.justice.disclosure.web;

import org.jspecify.annotations.NullMarked;
