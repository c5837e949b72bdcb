/** 印章页 One seal, and a new one. */
@NullMarked
package org.mingjing.court.office.seals.web.seal;

import org.jspecify.annotations.NullMarked;
