package org.mingjing.court.foundation.access;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.database.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 法院边界 Every transaction names its courts; row security answers nothing for any other, and nothing at all without. */
@Component
public class CourtBoundary {

    private static final String TO_READ = "select set_config('mingjing.courts', ?, true)";

    /** What writes finds its rows by their ids; planning such a statement anew each time costs more than the server reckons. */
    private static final String TO_WRITE = TO_READ + ", set_config('cpu_operator_cost', '0.025', true)";

    private final DSLContext database;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    /** What the transaction of this thread was told last; null: nothing yet. */
    private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();

    CourtBoundary(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public <T> T read(CourtScope scope, Supplier<T> work) {
        return within(reading, scope, status -> work.get());
    }

    public <T> T write(CourtScope scope, Supplier<T> work) {
        return within(writing, scope, status -> work.get());
    }

    /** 试办 Writes, and takes back all that the work has written, and no more, when what came of it is to be undone. */
    public <T> T attempt(CourtScope scope, Supplier<T> work, Predicate<T> undone) {
        return within(writing, scope, status -> {
            Object before = status.isNewTransaction() ? null : status.createSavepoint();
            T result = work.get();
            if (undone.test(result)) {
                takeBack(status, before);
            }
            if (before != null) {
                status.releaseSavepoint(before);
            }
            return result;
        });
    }

    private static void takeBack(TransactionStatus status, @Nullable Object before) {
        if (before == null) {
            status.setRollbackOnly();
        } else {
            status.rollbackToSavepoint(before);
        }
    }

    private <T> T within(TransactionTemplate transaction, CourtScope scope, Function<TransactionStatus, T> work) {
        return transaction.execute(status -> {
            if (!status.isNewTransaction()) {
                return among(scope.setting(), () -> work.apply(status));
            }
            String before = current.get();
            current.remove();
            try {
                return among(scope.setting(), () -> work.apply(status));
            } finally {
                current.set(before);
            }
        });
    }

    /** What follows in the transaction around keeps its own courts. */
    private <T> T among(String courts, Supplier<T> work) {
        String outer = current.get();
        if (courts.equals(outer)) {
            return work.get();
        }
        set(courts);
        T result = work.get();
        if (outer != null) {
            set(outer);
        }
        return result;
    }

    private void set(String courts) {
        String naming = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? TO_READ : TO_WRITE;
        database.connection(known -> Sql.execute(known, naming, courts));
        current.set(courts);
    }
}
