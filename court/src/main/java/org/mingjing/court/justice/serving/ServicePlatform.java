package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 送达平台 Through which papers are served electronically; the one of the nation is reached only inside the courts' own network. */
public interface ServicePlatform {

    /** Sends a paper to an electronic address. */
    PlatformReceipt send(Errand errand, String electronicAddress, LocalDate on);

    /**
     * 平台回执
     *
     * @param arrivedOn 到达日期; null: it could not be sent
     * @param simulated nothing has left the house
     */
    @Term("平台回执")
    record PlatformReceipt(String reference, @Nullable LocalDate arrivedOn, boolean simulated) {}
}
