/** 公文规则 Which kind of official document goes in which direction, what each must and must not say, and by when an urgent one is dealt with. */
@NullMarked
package org.mingjing.law.documents;

import org.jspecify.annotations.NullMarked;
