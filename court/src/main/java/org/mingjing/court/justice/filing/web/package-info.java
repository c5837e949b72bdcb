/** 立案页面 What the pages of filings share. */
@NullMarked
package org.mingjing.court.justice.filing.web;

import org.jspecify.annotations.NullMarked;
