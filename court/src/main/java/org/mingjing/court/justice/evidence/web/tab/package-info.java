/** 证据页签 */
@NullMarked
package org.mingjing.court.justice.evidence.web.tab;

import org.jspecify.annotations.NullMarked;
