package org.mingjing.court.office.notices.web.board;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;

/** 通知一行 */
public record NoticeRow(
        String link,
        String title,
        String number,
        String issuedOn,
        String issuedBy,
        Chip acknowledged,
        List<Chip> lights) {}
