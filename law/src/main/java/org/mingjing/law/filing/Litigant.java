package org.mingjing.law.filing;

import java.util.Locale;
import org.mingjing.kernel.Term;

/**
 * 起诉所列当事人 Somebody named in a complaint; what is not told is empty.
 *
 * @param organisation 法人或者其他组织; false: a natural person
 * @param identity 居民身份证号码, or 统一社会信用代码 of an organisation
 * @param head 法定代表人或者主要负责人 of an organisation
 * @param representative 委托诉讼代理人
 * @param authorised whether the authorisation of the representative was handed in
 */
@Term("起诉所列当事人")
public record Litigant(
        Side side,
        boolean organisation,
        String name,
        String identity,
        String address,
        String phone,
        String head,
        String representative,
        boolean authorised) {

    public Litigant {
        name = name.strip();
        identity = identity.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        address = address.strip();
        phone = phone.strip();
        head = head.strip();
        representative = representative.strip();
    }

    /** Whether a number in the shape of its standard can be one; a passport, a permit or a code of another kind is not judged. */
    boolean identityCanBe() {
        return organisation
                ? !IdentityNumbers.shapedAsCreditCode(identity) || IdentityNumbers.creditCode(identity)
                : !IdentityNumbers.shapedAsResident(identity) || IdentityNumbers.resident(identity);
    }
}
