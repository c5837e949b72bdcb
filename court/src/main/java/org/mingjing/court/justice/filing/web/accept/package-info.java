/** 立案与分流页 Accepting a complaint, and deciding how its case is heard. */
@NullMarked
package org.mingjing.court.justice.filing.web.accept;

import org.jspecify.annotations.NullMarked;
