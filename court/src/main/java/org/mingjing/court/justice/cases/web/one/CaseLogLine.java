package org.mingjing.court.justice.cases.web.one;

/** 操作日志行 Who saw or did what, and what came of it. */
public record CaseLogLine(String at, String who, String kind, String action, String outcome) {

    /** Message key of what was done. */
    public String actionKey() {
        return "action." + action;
    }

    public String outcomeKey() {
        return "cases.log.outcome." + (outcome.startsWith("refused") ? "refused" : outcome);
    }
}
