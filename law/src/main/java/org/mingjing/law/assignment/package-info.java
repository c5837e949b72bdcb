/** 分案 How a case comes to its judge: who is eligible, what each judge carries, and the draw that anybody can repeat. */
@NullMarked
package org.mingjing.law.assignment;

import org.jspecify.annotations.NullMarked;
