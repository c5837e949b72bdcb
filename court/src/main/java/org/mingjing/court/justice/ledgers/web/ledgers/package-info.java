/** 台账导入页 Upload, look, confirm. */
@NullMarked
package org.mingjing.court.justice.ledgers.web.ledgers;

import org.jspecify.annotations.NullMarked;
