/** 不能办理 A refusal as it is shown: the sentence, the rule, the text of the rule. */
@NullMarked
package org.mingjing.court.ui.components.refusal;

import org.jspecify.annotations.NullMarked;
