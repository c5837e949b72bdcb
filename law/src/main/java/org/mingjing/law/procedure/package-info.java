/** 审理程序 Procedures and the types of cases they are for. */
@NullMarked
package org.mingjing.law.procedure;

import org.jspecify.annotations.NullMarked;
