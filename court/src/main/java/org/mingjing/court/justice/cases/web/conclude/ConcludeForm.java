package org.mingjing.court.justice.cases.web.conclude;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 结案表单 As typed.
 *
 * @param revision the case as the person saw it
 * @param key made with the empty form: sending twice has one effect
 */
public record ConcludeForm(
        @Nullable String concludedOn,
        @Nullable String conclusion,
        int revision,
        @Nullable UUID key) {}
