package org.mingjing.court.foundation.accounts.web.people;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.accounts.AddPerson;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;

/**
 * 录入人员表单 As typed.
 *
 * @param key made with the empty form: sending twice has one effect
 */
public record AddPersonForm(
        @Nullable String name,
        @Nullable String staffNumber,
        @Nullable UUID division,
        @Nullable String post,
        @Nullable String login,
        @Nullable UUID key) {

    static final AddPersonForm EMPTY = new AddPersonForm(null, null, null, null, null, null);

    /** All that is wrong with it by itself; whether a login is free only the register knows. */
    FormErrors errors(Text text) {
        FormErrors errors = FormErrors.NONE;
        if (plain(name).isEmpty()) {
            errors = errors.and("name", text.of("accounts.add.nameMissing"));
        } else if (plain(name).length() > AddPerson.LONGEST_NAME) {
            errors = errors.and("name", text.of("accounts.add.nameTooLong", AddPerson.LONGEST_NAME));
        }
        if (!AddPerson.STAFF_NUMBER.matcher(plain(staffNumber)).matches()) {
            errors = errors.and("staffNumber", text.of("accounts.add.numberWrong"));
        }
        if (!AddPerson.POSTS.contains(plain(post))) {
            errors = errors.and("post", text.of("accounts.add.postMissing"));
        }
        if (!AddPerson.LOGIN.matcher(loginName()).matches()) {
            errors = errors.and("login", text.of("accounts.add.loginWrong"));
        }
        return errors;
    }

    /** For a form without errors. */
    AddPerson command(Actor actor, Origin origin) {
        return new AddPerson(
                origin,
                actor.court(),
                division == null ? null : new DivisionId(division),
                plain(name),
                plain(staffNumber),
                plain(post),
                loginName());
    }

    String loginName() {
        return plain(login).toLowerCase(Locale.ROOT);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    }
}
