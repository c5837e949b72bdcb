/** 保全 When a ruling on preservation is due, what security it needs, how long a measure lasts, what ends it. */
@NullMarked
package org.mingjing.law.preservation;

import org.jspecify.annotations.NullMarked;
