package org.mingjing.court.foundation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjing.kernel.Term;

/** 日历文件 A calendar as RFC 5545 writes it: lines end with CR LF, none is longer than 75 octets, signs with a meaning are escaped. */
@Term("日历文件")
public final class ICalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder written = new StringBuilder();
    private final ZoneId zone;

    /** @param name of the calendar, as programs show it */
    public ICalendar(String name, ZoneId zone) {
        this.zone = zone;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Mingjing//Court//ZH");
        line("X-WR-CALNAME", escaped(name));
    }

    /** 日历项 One thing on the calendar; people are shown in its description only. */
    public record Entry(String uid, LocalDateTime from, LocalDateTime to, String summary, String place, String words) {}

    public void add(Entry entry, OffsetDateTime stamp) {
        line("BEGIN", "VEVENT");
        line("UID", entry.uid());
        line("DTSTAMP", UTC.format(stamp.withOffsetSameInstant(ZoneOffset.UTC)));
        line("DTSTART", utc(entry.from()));
        line("DTEND", utc(entry.to()));
        line("SUMMARY", escaped(entry.summary()));
        line("LOCATION", escaped(entry.place()));
        line("DESCRIPTION", escaped(entry.words()));
        line("END", "VEVENT");
    }

    /** The whole file. */
    public String text() {
        return written + "END:VCALENDAR\r\n";
    }

    /** 转义 Backslash, semicolon, comma and line breaks (RFC 5545 3.3.11); other control signs are left out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.replace("\r\n", "\n").chars().forEach(sign -> {
            switch (sign) {
                case '\\' -> out.append("\\\\");
                case ';' -> out.append("\\;");
                case ',' -> out.append("\\,");
                case '\n', '\r' -> out.append("\\n");
                default -> {
                    if (sign >= ' ' || sign == '\t') {
                        out.append((char) sign);
                    }
                }
            }
        });
        return out.toString();
    }

    /** 折行 A continued line begins with a blank; no sign is cut in two (RFC 5545 3.1). */
    static List<String> folded(String line) {
        List<String> lines = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String sign = Character.toString(line.codePointAt(at));
            int length = sign.getBytes(UTF_8).length;
            if (octets + length > OCTETS) {
                lines.add(now.toString());
                now.setLength(0);
                now.append(' ');
                octets = 1;
            }
            now.append(sign);
            octets += length;
            at += sign.length();
        }
        lines.add(now.toString());
        return lines;
    }

    private void line(String name, String value) {
        folded(name + ":" + value).forEach(one -> written.append(one).append("\r\n"));
    }

    private String utc(LocalDateTime local) {
        return UTC.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }
}
