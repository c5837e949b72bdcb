/** 雷达页面 What the pages of the radar share. */
@NullMarked
package org.mingjing.court.insight.radar.web;

import org.jspecify.annotations.NullMarked;
