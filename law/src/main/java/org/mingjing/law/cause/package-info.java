/** 案由与罪名 Causes of action by edition, criminal charges, administrative causes. */
@NullMarked
package org.mingjing.law.cause;

import org.jspecify.annotations.NullMarked;
