/** 办理举证页 */
@NullMarked
package org.mingjing.court.justice.evidence.web.act;

import org.jspecify.annotations.NullMarked;
