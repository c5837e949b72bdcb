/** 收文页 Incoming documents. */
@NullMarked
package org.mingjing.court.office.documents.web.incoming;

import org.jspecify.annotations.NullMarked;
