package org.mingjing.bench.court;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.mingjing.bench.Pairs;

/** 语句 Overhears what the application asks the database, so that the opponent may ask the very same. */
public final class Statements implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    private final transient List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    private Statements() {}

    public static Statements of(Application application) {
        Statements statements = new Statements();
        Configuration configuration = application.bean(DSLContext.class).configuration();
        List<ExecuteListenerProvider> all = new ArrayList<>(Arrays.asList(configuration.executeListenerProviders()));
        all.add(() -> statements);
        configuration.set(all.toArray(ExecuteListenerProvider[]::new));
        return statements;
    }

    /** The statements of one task with their values, without those that only name the courts in sight. */
    public List<String> during(Pairs.Task task) throws Exception {
        heard.clear();
        listening = true;
        task.run();
        listening = false;
        return heard.stream().filter(sql -> !sql.contains("set_config")).toList();
    }

    /** The same, a list for each transaction: each begins by naming its courts. Rows entered by the batch are left out. */
    public List<List<String>> transactions(Pairs.Task task) throws Exception {
        heard.clear();
        listening = true;
        task.run();
        listening = false;
        List<List<String>> all = new ArrayList<>();
        for (String sql : heard) {
            if (sql.contains("set_config") || all.isEmpty()) {
                all.add(new ArrayList<>());
            }
            if (!sql.contains("set_config") && !sql.contains("?")) {
                all.getLast().add(sql);
            }
        }
        all.removeIf(List::isEmpty);
        return all;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        if (listening) {
            Query query = context.query();
            heard.add(query == null ? String.valueOf(context.sql()) : query.getSQL(ParamType.INLINED));
        }
    }
}
