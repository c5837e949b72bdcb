package org.mingjing.bench.court;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** 记录扣除 The one command under measurement: an appraisal stops the clock of a case. */
public final class Exclusions {

    public static final String GROUND = "EX-07";
    public static final String DOCUMENT = "鉴定委托书";

    private Exclusions() {}

    /**
     * Records it through the page's own form.
     *
     * @param key the same key again has no further effect
     * @return whether it was acknowledged; false when the form came back with a refusal
     * @throws IOException when there was no answer to rely on
     */
    public static boolean record(Visitor visitor, Docket.Entry entry, UUID key) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("ground", GROUND);
        form.put("from", Docket.TODAY.minusDays(10).toString());
        form.put("document", DOCUMENT);
        form.put("revision", "0");
        form.put("caseId", entry.caseId().toString());
        form.put("key", key.toString());
        form.put("step", "save");
        Visitor.Answer answer = visitor.post("/clocks/" + entry.clock() + "/exclude", form);
        String where = answer.location();
        boolean saved = answer.status() == 302 && where != null && where.contains("/cases/");
        if (!saved && answer.status() != 200) {
            throw new IOException("answered " + answer.status() + " " + where);
        }
        return saved;
    }
}
