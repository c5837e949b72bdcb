/** 审判组织 Who may sit on a panel, how assessors come to it, and who decides on recusal. */
@NullMarked
package org.mingjing.law.panel;

import org.jspecify.annotations.NullMarked;
