package org.mingjing.court.office.followup.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.followup.Milestone;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.timeline.Happening;

/**
 * 督办事项页内容
 *
 * @param actions what this reader may do now
 * @param upload where a file is sent to; null: none may be added
 */
public record MatterView(
        Banner banner,
        List<Fact> facts,
        String requirement,
        List<Milestone> milestones,
        List<Action> actions,
        List<FileEntry> files,
        @Nullable String upload,
        List<Happening> course) {}
