package org.mingjing.database;

/** 持久性 Whether what was committed must survive a loss of power. */
enum Durability {
    /** 持久 Every commit reaches the disk before it is acknowledged. */
    DURABLE("on"),
    /** 一次性 For builds and tests: nothing is forced to the disk, and the server ends with its program. */
    THROWAWAY("off");

    private final String fsync;

    Durability(String fsync) {
        this.fsync = fsync;
    }

    /** The value of PostgreSQL's settings fsync, synchronous_commit and full_page_writes. */
    String fsync() {
        return fsync;
    }
}
