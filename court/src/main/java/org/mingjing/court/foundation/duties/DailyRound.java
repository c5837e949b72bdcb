package org.mingjing.court.foundation.duties;

/** 每日巡查 What a room looks at again after the start and when a day has passed. */
public interface DailyRound {

    /** Of every court; safe to run as often as one likes. Answers how many it found. */
    int bringUpToDate();
}
