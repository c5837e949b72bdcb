/** 审判流程公开 What the parties of a case are shown of its course, what they may object to, and by when they are answered. */
@NullMarked
package org.mingjing.law.disclosure;

import org.jspecify.annotations.NullMarked;
