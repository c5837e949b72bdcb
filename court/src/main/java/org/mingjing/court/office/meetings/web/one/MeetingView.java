package org.mingjing.court.office.meetings.web.one;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.effects.web.EffectLine;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.timeline.Happening;

/**
 * 会议页内容
 *
 * @param link 视频会议地址; empty: none
 * @param links pages that lead on
 * @param deeds what this reader may do now
 * @param away 请假缺席 who is on leave and what may be done; empty for those who do not run the meeting
 */
public record MeetingView(
        Banner banner,
        List<Fact> facts,
        String link,
        List<Action> links,
        List<Deed> deeds,
        List<EffectLine> away,
        List<Item> agenda,
        List<Guest> people,
        @Nullable Minutes minutes,
        List<Happening> course) {

    /**
     * 可做的事 A button, or a line to fill in before it.
     *
     * @param note null: nothing is filled in
     */
    public record Deed(String word, Action action, @Nullable Field note, boolean open) {}

    /**
     * 议题
     *
     * @param addsTo whether this reader may add papers
     */
    public record Item(UUID id, String title, String presenter, List<FileEntry> papers, boolean addsTo) {}

    /** 一位参会人员 */
    public record Guest(
            String name, String part, Chip reply, String reason, Chip presence, String cameAt, String today) {}

    /**
     * 纪要
     *
     * @param issue empty: not confirmed
     */
    public record Minutes(String issue, String opening, List<Passage> passages, List<Decision> decisions) {}

    /** 议题记录 */
    public record Passage(String title, String text) {}

    /**
     * 议定事项
     *
     * @param chips how the matter stands that it became; none: it became none
     * @param href of that matter; null: none, or the reader may not open it
     * @param follow what hands it over; null: this reader may not, or it is done
     */
    public record Decision(
            UUID id,
            String text,
            String charge,
            List<Chip> chips,
            @Nullable String href,
            @Nullable Follow follow) {}

    /**
     * 交督办
     *
     * @param ready nothing is left to fill in
     */
    public record Follow(boolean ready, Field lead, Field due) {}
}
