package org.mingjing.court.foundation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** 日历文件 Against RFC 5545: folding, escaping, times in UTC. */
class ICalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void oneHearing() {
        ICalendar calendar = new ICalendar("某法官, 开庭", SHANGHAI);
        calendar.add(
                new ICalendar.Entry(
                        "1@mingjing",
                        LocalDateTime.of(2026, 12, 1, 9, 0),
                        LocalDateTime.of(2026, 12, 1, 10, 30),
                        "开庭审理 （2026）苏9801民初1号",
                        "第一法庭; 二楼",
                        "已排期\n甲、乙\\丙"),
                OffsetDateTime.parse("2026-11-22T08:00:00+08:00"));
        assertThat(calendar.text())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("X-WR-CALNAME:某法官\\, 开庭\r\n")
                .contains("DTSTAMP:20261122T000000Z\r\n")
                .contains("DTSTART:20261201T010000Z\r\n", "DTEND:20261201T023000Z\r\n")
                .contains("LOCATION:第一法庭\\; 二楼\r\n")
                .contains("DESCRIPTION:已排期\\n甲、乙\\\\丙\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    /** 25 signs of three octets are 75: the twenty-sixth begins a line, after the blank that says so. */
    @Test
    void aLongLineIsFoldedBetweenSigns() {
        assertThat(ICalendar.folded("庭".repeat(26))).containsExactly("庭".repeat(25), " 庭");
        assertThat(ICalendar.folded("a".repeat(75))).hasSize(1);
        assertThat(ICalendar.folded("a".repeat(74) + "庭")).containsExactly("a".repeat(74), " 庭");
    }

    @Property(tries = 500)
    void foldingLosesNothing(@ForAll String text) {
        String escaped = ICalendar.escaped(text);
        assertThat(escaped).doesNotContain("\n", "\r");
        var folded = ICalendar.folded(escaped);
        assertThat(folded)
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        StringBuilder joined = new StringBuilder(folded.getFirst());
        folded.stream().skip(1).forEach(line -> {
            assertThat(line).startsWith(" ");
            joined.append(line.substring(1));
        });
        assertThat(joined.toString()).isEqualTo(escaped);
    }
}
