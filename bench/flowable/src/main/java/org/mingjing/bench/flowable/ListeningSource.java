package org.mingjing.bench.flowable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** 语句 Hands out the pool's own connections; only while it listens, such as tell what they are asked. */
final class ListeningSource extends DelegatingDataSource {

    private final List<String> heard = new ArrayList<>();
    private boolean listening;

    ListeningSource(DataSource source) {
        super(source);
    }

    List<String> during(Runnable task) {
        heard.clear();
        listening = true;
        task.run();
        listening = false;
        return List.copyOf(heard);
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

    private PreparedStatement overheard(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                heard.add(sql);
            }
            return call(statement, method, arguments);
        });
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
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
