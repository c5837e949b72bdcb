/** 举证 How long the parties have to bring their evidence, and what follows when it comes late. */
@NullMarked
package org.mingjing.law.evidence;

import org.jspecify.annotations.NullMarked;
