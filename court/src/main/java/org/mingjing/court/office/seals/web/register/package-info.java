/** 用印台账 What is under way, what was sealed, which seals there are. */
@NullMarked
package org.mingjing.court.office.seals.web.register;

import org.jspecify.annotations.NullMarked;
