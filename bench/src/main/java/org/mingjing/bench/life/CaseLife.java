package org.mingjing.bench.life;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.bench.court.Form;
import org.mingjing.bench.court.Visitor;

/**
 * 案件一生 A loan claimed in the summary procedure, from the window to the service of the last ruling, as the pages ask for it: handed
 * in, told what is missing, corrected, filed, drawn, served, stopped and gone on, set down for hearing, called off, withdrawn.
 */
final class CaseLife {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate HEARING = TODAY.plusDays(25).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    private static final String LATE = TODAY.minusDays(3).toString();
    private static final Pattern CASE = Pattern.compile("/cases/([0-9a-f-]{36})");
    private static final Set<String> SO = Set.of("fact-FACTS_CLEAR", "fact-RIGHTS_CLEAR", "fact-DISPUTE_SMALL");

    private final Visitor filing;
    private final Visitor judge;
    private final int hour;

    /** @param hour of the hearing, one for each who lives at the same time */
    CaseLife(Visitor filing, Visitor judge, int hour) {
        this.filing = filing;
        this.judge = judge;
        this.hour = hour;
    }

    void live(int serial) throws IOException {
        String id = filed(serial);
        send(Form.on(filing, "/assignment/draw?id=" + id, "key").with("act", "draw"), filing);
        served(id);
        stoppedAndGoneOn(id);
        calledOff(id);
        withdrawn(id);
        served(id);
    }

    private String filed(int serial) throws IOException {
        Form complaint = Form.on(filing, "/filings/new", "receivedOn")
                .with("receivedOn", LATE)
                .with("cause", "民间借贷纠纷")
                .with("amount", "50000")
                .with("claims", "返还借款五万元及利息")
                .with("grounds", "借款到期未还")
                .with("connection", "被告住所地")
                .with("name-0", "原告" + serial)
                .with("identity-0", "110101199001010015")
                .with("address-0", "一号")
                .with("name-1", "被告" + serial)
                .with("address-1", "二号");
        for (String paper : Set.of("DECENT_WORDS", "IDENTITY_PROOF", "COPIES", "EVIDENCE", "EVIDENCE_SOURCES")) {
            complaint.with(paper, "true");
        }
        String page = path(send(complaint, filing));
        send(
                Form.on(filing, page + "/tell", "correctBy")
                        .with("correctBy", TODAY.plusDays(7).toString()),
                filing);
        send(Form.on(filing, page + "/correct", "receivedOn").with("phone-0", "13800000000"), filing);
        Form accept = Form.on(filing, page + "/accept", "way");
        for (String fact : new LinkedHashSet<>(accept.fields().keySet())) {
            if (fact.startsWith("fact-")) {
                accept.with(fact, SO.contains(fact) ? "yes" : "no");
            }
        }
        send(accept.with("way", "SUMMARY-SOLE").with("reason", "").with("step", "save"), filing);
        Matcher found = CASE.matcher(filing.get(page).text());
        if (!found.find()) {
            throw new IOException("no case on " + page);
        }
        return found.group(1);
    }

    /** Whatever is still to be served, by hand, signed for today. */
    private void served(String id) throws IOException {
        Matcher errands = Pattern.compile("/servings/([0-9a-f-]{36})/attempt")
                .matcher(judge.get("/cases/" + id + "/serving").text());
        Set<String> open = new LinkedHashSet<>();
        while (errands.find()) {
            open.add(errands.group(1));
        }
        for (String errand : open) {
            send(
                    Form.on(judge, "/servings/" + errand + "/attempt?means=DIRECT", "outcome")
                            .with("on", TODAY.toString())
                            .with("outcome", "SIGNED")
                            .with("outcomeOn", TODAY.toString())
                            .with("proof-RECEIPT", "true"),
                    judge);
        }
    }

    private void stoppedAndGoneOn(String id) throws IOException {
        String clock = one("/clocks/([0-9a-f-]{36})/exclude", "/cases/" + id + "/clocks");
        send(
                Form.on(judge, "/clocks/" + clock + "/exclude", "ground")
                        .with("ground", "EX-07")
                        .with("from", TODAY.toString())
                        .with("document", "委托鉴定函")
                        .with("step", "save"),
                judge);
        String end = one("(/clocks/[0-9a-f-]{36}/facts/[0-9a-f-]{36}/end)", "/cases/" + id + "/clocks");
        send(Form.on(judge, end, "to").with("to", TODAY.toString()).with("step", "save"), judge);
    }

    /** Set down for a Wednesday, and called off again, so that the hour is free for the next case. */
    private void calledOff(String id) throws IOException {
        Form booking = Form.on(judge, "/cases/" + id + "/hearings/new", "day")
                .with("day", HEARING.toString())
                .with("from", String.format(Locale.ROOT, "%02d:00", hour))
                .with("to", String.format(Locale.ROOT, "%02d:30", hour))
                .first("clerk")
                .first("room")
                .with("act", "save");
        send(booking, judge);
        send(
                Form.on(judge, "/hearings/" + one("/hearings/([0-9a-f-]{36})", "/cases/" + id + "/hearings"), "reason")
                        .with("reason", "原告申请撤诉"),
                judge);
    }

    private void withdrawn(String id) throws IOException {
        send(
                Form.on(judge, "/cases/" + id + "/conclude", "manner")
                        .with("manner", "withdrawal")
                        .with("pronouncedOn", TODAY.toString()),
                judge);
    }

    /** What the judge's page names first. */
    private String one(String pattern, String page) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(judge.get(page).text());
        if (!found.find()) {
            throw new IOException("no " + pattern + " on " + page);
        }
        return found.group(1);
    }

    private static String send(Form form, Visitor visitor) throws IOException {
        return form.send(visitor);
    }

    private static String path(String where) {
        String path = where.replaceFirst("^https?://[^/]+", "");
        int mark = path.indexOf('?');
        return mark < 0 ? path : path.substring(0, mark);
    }
}
