package org.mingjing.court.justice.disclosure;

import java.time.Duration;
import org.mingjing.kernel.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 公开设置 Settings under {@code mingjing.disclosure}.
 *
 * @param failures wrong codes in a row for one number from one address, after which that way is locked
 * @param addressFailures wrong codes from one address within the time of a lock, whatever the number; a hall or a proxy is one address
 * @param locked how long it stays locked
 * @param idle a visit unused this long ends
 * @param visit a visit ends after this, used or not
 * @param hotline 诉讼服务热线
 * @param objectionDays within how many days an objection is answered: the law names none (延审规定 7)
 */
@Term("公开设置")
@ConfigurationProperties("mingjing.disclosure")
public record DisclosureSettings(
        @DefaultValue("5") int failures,
        @DefaultValue("300") int addressFailures,
        @DefaultValue("15m") Duration locked,
        @DefaultValue("15m") Duration idle,
        @DefaultValue("1h") Duration visit,
        @DefaultValue("12368") String hotline,
        @DefaultValue("10") int objectionDays) {}
