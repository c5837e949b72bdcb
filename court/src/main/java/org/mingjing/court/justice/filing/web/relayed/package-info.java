/** 跨域协作页 What this court took in for others, and what became of it there. */
@NullMarked
package org.mingjing.court.justice.filing.web.relayed;

import org.jspecify.annotations.NullMarked;
