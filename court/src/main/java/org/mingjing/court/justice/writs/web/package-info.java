/** 文书页的共用部分 */
@NullMarked
package org.mingjing.court.justice.writs.web;

import org.jspecify.annotations.NullMarked;
