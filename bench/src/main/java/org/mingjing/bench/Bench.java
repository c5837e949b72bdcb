package org.mingjing.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.bench.circulation.Signatures;
import org.mingjing.bench.clocks.Clocks;
import org.mingjing.bench.command.OneCommand;
import org.mingjing.bench.crash.Crashes;
import org.mingjing.bench.hearings.JointCheck;
import org.mingjing.bench.ledger.Ledgers;
import org.mingjing.bench.life.Lives;
import org.mingjing.bench.lists.Lists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 测量程序 Runs one measurement by its name: {@code bench/run clocks}. */
public final class Bench {

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("clocks", new Clocks());
        ALL.put("lists", new Lists());
        ALL.put("command", new OneCommand());
        ALL.put("import", new Ledgers());
        ALL.put("crash", new Crashes());
        ALL.put("circulation", new Signatures());
        ALL.put("hearings", new JointCheck());
        ALL.put("life", new Lives());
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Measurement chosen = args.length == 0 ? null : ALL.get(args[0]);
        if (chosen == null) {
            System.err.println("bench/run " + String.join(" | ", ALL.keySet()));
            System.exit(2);
            return;
        }
        quieten();
        Report report = new Report(System.out);
        report.head(args[0]);
        List<String> arguments = Arrays.asList(args).subList(1, args.length);
        chosen.run(report, arguments);
        System.exit(report.failed() ? 1 : 0);
    }

    /** What the application and the database say about themselves is not part of a report. */
    private static void quieten() {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.ERROR);
        }
    }
}
