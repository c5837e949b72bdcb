package org.mingjing.law.trial;

import org.mingjing.kernel.Citation;

/** 分案的依据 Where it stands how a case comes to its judge. */
public final class Assignment {

    /**
     * 随机分案为主、指定分案为辅 Chosen at random first, designated second; another judge than the one so chosen only for a reason, on
     * record and open to the court. Known to us by its title and from practice, not by its text.
     */
    public static final Citation RANDOM_FIRST = Citation.of("司法责任制意见", "7");

    private Assignment() {}
}
