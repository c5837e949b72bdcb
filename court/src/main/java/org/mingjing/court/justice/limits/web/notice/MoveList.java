package org.mingjing.court.justice.limits.web.notice;

import java.util.List;

/**
 * 移动清单
 *
 * @param name word of its messages
 * @param all how many there are
 * @param lines the first of them that the reader may see
 */
public record MoveList(String name, int all, boolean ended, List<MoveLine> lines) {

    public String key() {
        return "calendar.moves." + name;
    }
}
