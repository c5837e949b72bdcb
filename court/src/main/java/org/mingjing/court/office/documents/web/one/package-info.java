/** 发文页 One outgoing document. */
@NullMarked
package org.mingjing.court.office.documents.web.one;

import org.jspecify.annotations.NullMarked;
