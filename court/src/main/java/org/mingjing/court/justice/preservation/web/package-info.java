/** 保全页 */
@NullMarked
package org.mingjing.court.justice.preservation.web;

import org.jspecify.annotations.NullMarked;
