package org.mingjing.court.justice.writs.web.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.ui.components.field.Input;

/**
 * 起草页内容
 *
 * @param unprintable characters that no font holds
 */
public record DraftView(
        String title,
        String law,
        String writ,
        int revision,
        int next,
        @Nullable String corrects,
        List<Input> inputs,
        List<Gap> gaps,
        List<String> unprintable,
        Paper paper,
        String cancel) {

    /** 缺项 and where it is filled in. */
    public record Gap(String label, String href, @Nullable String hint) {}
}
