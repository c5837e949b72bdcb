/** 断网页 What a phone shows when the court cannot be reached. */
@NullMarked
package org.mingjing.court.foundation.accounts.web.offline;

import org.jspecify.annotations.NullMarked;
