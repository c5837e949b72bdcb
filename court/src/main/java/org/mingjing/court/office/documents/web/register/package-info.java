/** 公文簿 The registers. */
@NullMarked
package org.mingjing.court.office.documents.web.register;

import org.jspecify.annotations.NullMarked;
