/** 拟稿页 The editor. */
@NullMarked
package org.mingjing.court.office.documents.web.draft;

import org.jspecify.annotations.NullMarked;
