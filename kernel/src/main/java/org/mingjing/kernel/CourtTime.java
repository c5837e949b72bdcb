package org.mingjing.kernel;

import java.time.ZoneId;

/** 法院时间 The time by which every court of the country lives. */
@Term("法院时间")
public final class CourtTime {

    public static final String NAME = "Asia/Shanghai";
    public static final ZoneId ZONE = ZoneId.of(NAME);

    private CourtTime() {}
}
