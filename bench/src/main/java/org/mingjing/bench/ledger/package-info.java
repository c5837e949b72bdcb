/** 导入测量 A ledger coming in, against plain batch inserts of the same rows. */
@NullMarked
package org.mingjing.bench.ledger;

import org.jspecify.annotations.NullMarked;
