package org.mingjing.court.justice.cases.web.next;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 下一事项表单 As typed.
 *
 * @param revision the case as the person saw it
 * @param key made with the empty form: sending twice has one effect
 */
record NextForm(
        @Nullable String step,
        @Nullable String on,
        int revision,
        @Nullable UUID key) {}
