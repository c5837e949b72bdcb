/** 送达事务页 What is to be served, over all cases. */
@NullMarked
package org.mingjing.court.justice.serving.web.list;

import org.jspecify.annotations.NullMarked;
