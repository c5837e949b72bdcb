package org.mingjing.bench.flowable;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.task.service.delegate.DelegateTask;
import org.springframework.jdbc.core.JdbcTemplate;

/** 审计 Writes the row that our audit writes for a signature, in the same transaction. */
final class AuditListener implements TaskListener {

    private static final long serialVersionUID = 1L;
    private static final String ROW =
            "insert into audit.entry (at, court, actor, kind, action, subject_kind, subject_id, outcome, occurred_on,"
                    + " client_key, detail) values (?, '苏9801', ?, 'command', 'MoveSlip', 'slip', ?, 'granted', ?, ?,"
                    + " jsonb_build_object('note', 'AGREE'))";

    private final transient JdbcTemplate database;

    AuditListener(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void notify(DelegateTask task) {
        database.update(
                ROW,
                Timestamp.from(Instant.now()),
                UUID.fromString(task.getAssignee()),
                task.getProcessInstanceId(),
                Date.valueOf(LocalDate.now()),
                UUID.randomUUID());
    }
}
