/** 网页入口 Security of the pages: who comes in, which endpoint is open to whom, the frame around each page. */
@NullMarked
package org.mingjing.court.foundation.access.web;

import org.jspecify.annotations.NullMarked;
