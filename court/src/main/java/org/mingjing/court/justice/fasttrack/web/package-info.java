/** 速裁页面 */
@NullMarked
package org.mingjing.court.justice.fasttrack.web;

import org.jspecify.annotations.NullMarked;
