package org.mingjing.court.foundation.accounts;

import java.time.Duration;
import java.time.Period;
import org.mingjing.kernel.Term;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 账户规则 Settings under {@code mingjing.accounts}.
 *
 * @param failures wrong passwords in a row after which a login is locked
 * @param locked how long it stays locked
 * @param idle a session unused this long ends
 * @param session a session ends after this, used or not
 * @param sessions a person's sessions at one time; a further login ends the oldest
 * @param passwordAge a password older than this is changed at the next login
 * @param formerPasswords how many earlier passwords may not come back
 */
@Term("账户规则")
@ConfigurationProperties("mingjing.accounts")
public record AccountRules(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration locked,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration session,
        @DefaultValue("2") int sessions,
        @DefaultValue("180d") Period passwordAge,
        @DefaultValue("5") int formerPasswords) {}
