/** 公文页 What the pages of official documents have in common. */
@NullMarked
package org.mingjing.court.office.documents.web;

import org.jspecify.annotations.NullMarked;
