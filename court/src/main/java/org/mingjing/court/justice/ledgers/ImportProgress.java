package org.mingjing.court.justice.ledgers;

/** 导入进度 Told from time to time how far it is. */
public interface ImportProgress {

    ImportProgress SILENT = (step, done, total) -> {};

    /** 步骤 */
    enum Step {
        CHECKING,
        ENTERING
    }

    void at(Step step, int done, int total);
}
