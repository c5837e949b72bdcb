/** 举证页 */
@NullMarked
package org.mingjing.court.justice.evidence.web;

import org.jspecify.annotations.NullMarked;
