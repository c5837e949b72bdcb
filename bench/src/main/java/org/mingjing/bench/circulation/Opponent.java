package org.mingjing.bench.circulation;

import java.time.LocalDate;
import java.util.List;

/**
 * 对手 A general workflow engine doing the same. It lives in a class loader of its own, with its own libraries: nothing but this and the
 * classes of the JDK is shared with it.
 */
public interface Opponent extends AutoCloseable {

    /** Starts it on this database, in which the court's tables stand too. */
    void open(String url, String user, String password);

    /** Begins requests that wait for the first of two signatures; answers the tasks. */
    List<String> begin(int count, String starter, String first, String second, LocalDate due);

    /** One transaction: may he, his opinion, the audit row, the signature; the next one's task is open then. */
    void sign(String task, String who, String opinion);

    /** The first page of his open work, nearest date first; how long it is. */
    int list(String who, int most);

    /** The statements of a task. */
    List<String> statements(Runnable task);

    @Override
    void close();
}
