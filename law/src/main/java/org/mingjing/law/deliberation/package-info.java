/** 合议 The order in which a panel speaks, how its votes are counted, and where a case goes that has no majority. */
@NullMarked
package org.mingjing.law.deliberation;

import org.jspecify.annotations.NullMarked;
