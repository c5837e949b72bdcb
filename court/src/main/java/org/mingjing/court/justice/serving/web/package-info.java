/** 送达的页面 What serving shows. */
@NullMarked
package org.mingjing.court.justice.serving.web;

import org.jspecify.annotations.NullMarked;
