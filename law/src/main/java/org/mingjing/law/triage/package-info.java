/** 繁简分流 Triage: in which procedure and by whom a case should be heard, with what speaks for it, what against, and what must be asked. */
@NullMarked
package org.mingjing.law.triage;

import org.jspecify.annotations.NullMarked;
