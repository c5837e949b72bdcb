package org.mingjing.bench.court;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mingjing.bench.Pairs;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * 语句 Overhears what the application asks the database, so that the opponent may ask the very same. Hands out the pool's own
 * connections, only while it listens such as tell what they are asked.
 */
public final class Statements extends DelegatingDataSource {

    private static final String POOLED = " wrapping ";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    Statements(DataSource source) {
        super(source);
    }

    public static Statements of(Application application) {
        return (Statements) application.bean(DataSource.class);
    }

    /** The statements of one task with their values, without those that only name the courts in sight. */
    public List<String> during(Pairs.Task task) throws Exception {
        listen(task);
        return heard.stream().filter(sql -> !sql.contains("set_config")).toList();
    }

    /** The same, a list for each transaction: each begins by naming its courts. Rows entered by the batch are left out. */
    public List<List<String>> transactions(Pairs.Task task) throws Exception {
        listen(task);
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

    private void listen(Pairs.Task task) throws Exception {
        heard.clear();
        listening = true;
        try {
            task.run();
        } finally {
            listening = false;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return listening
                ? proxy(Connection.class, (self, method, arguments) -> {
                    Object answer = call(connection, method, arguments);
                    return answer instanceof PreparedStatement statement
                            ? overheard(statement, String.valueOf(arguments == null ? "" : arguments[0]))
                            : answer;
                })
                : connection;
    }

    /** The driver's own words tell the values, arrays as text; a batch is told by its text alone. */
    private PreparedStatement overheard(PreparedStatement statement, String text) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("setObject") && arguments != null && arguments[1] instanceof Array array) {
                statement.setObject((Integer) arguments[0], array.toString(), Types.OTHER);
                return null;
            }
            if (method.getName().equals("executeBatch")) {
                heard.add(text);
            } else if (method.getName().startsWith("execute")) {
                String told = statement.toString();
                heard.add(told.substring(told.indexOf(POOLED) < 0 ? 0 : told.indexOf(POOLED) + POOLED.length()));
            }
            return call(statement, method, arguments);
        });
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
