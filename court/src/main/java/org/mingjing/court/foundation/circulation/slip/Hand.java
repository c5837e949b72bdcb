package org.mingjing.court.foundation.circulation.slip;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 经手人 Whose hand moves a slip.
 *
 * @param principal 被代理人 the holder for whom a deputy acts; null: for oneself
 */
@Term("经手人")
public record Hand(PersonId person, @Nullable PersonId principal) {

    public static Hand of(PersonId person) {
        return new Hand(person, null);
    }

    public static Hand deputy(PersonId person, PersonId principal) {
        return new Hand(person, principal);
    }
}
