package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 模拟平台 Answers as the platform would and sends nothing; every record made with it says so. */
@Component
class SimulatedPlatform implements ServicePlatform {

    @Override
    public PlatformReceipt send(Errand errand, String electronicAddress, LocalDate on) {
        String reference = "SIM-" + errand.id().toString().substring(0, 8) + "-"
                + (errand.attempts().size() + 1);
        return new PlatformReceipt(reference, electronicAddress.isBlank() ? null : on, true);
    }
}
