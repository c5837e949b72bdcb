package org.mingjing.court.foundation.access;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 法院边界 Every transaction names its courts; row security answers nothing for any other, and nothing at all without. */
@Component
public class CourtBoundary {

    private final DSLContext database;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    CourtBoundary(DSLContext database, PlatformTransactionManager transactions) {
        this.database = database;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public <T> T read(CourtScope scope, Supplier<T> work) {
        return within(reading, scope, work);
    }

    public <T> T write(CourtScope scope, Supplier<T> work) {
        return within(writing, scope, work);
    }

    private <T> T within(TransactionTemplate transaction, CourtScope scope, Supplier<T> work) {
        return transaction.execute(status -> {
            String outer = status.isNewTransaction() ? null : setting();
            set(scope.setting());
            T result = work.get();
            if (outer != null) {
                set(outer); // what follows in the transaction around keeps its own courts
            }
            return result;
        });
    }

    private void set(String courts) {
        database.execute("select set_config('mingjing.courts', ?, true)", courts);
    }

    private String setting() {
        return String.valueOf(database.fetchValue("select coalesce(current_setting('mingjing.courts', true), '')"));
    }
}
