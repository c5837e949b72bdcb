package org.mingjing.law.documents;

import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 待审公文 What the rules look at in a draft.
 *
 * @param organ 发文机关
 * @param title without line breaks
 * @param recipients 主送机关
 * @param copies 抄送机关
 * @param lower names by which organs and departments below are known
 * @param text every line of the text
 * @param matters how many matters it asks about, as the drafter says
 * @param assigned 上级机关负责人直接交办
 * @param presidentSigns the head of the organ signs
 * @param urgent marked urgent
 * @param limitNamed it says by when it is dealt with
 */
@Term("待审公文")
public record CheckedDraft(
        DocumentKind kind,
        DocumentDirection direction,
        String organ,
        String title,
        List<String> recipients,
        List<String> copies,
        List<String> lower,
        List<String> text,
        int matters,
        boolean assigned,
        boolean presidentSigns,
        boolean urgent,
        boolean limitNamed) {

    public CheckedDraft {
        recipients = List.copyOf(recipients);
        copies = List.copyOf(copies);
        lower = List.copyOf(lower);
        text = List.copyOf(text);
    }
}
