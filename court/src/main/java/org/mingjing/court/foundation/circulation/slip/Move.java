package org.mingjing.court.foundation.circulation.slip;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 办理 One act upon a slip, with what it needs besides whose hand it is. */
@Term("办理")
public sealed interface Move {

    /** Index that stands for the requester in {@link Return}. */
    int TO_REQUESTER = -1;

    Verb verb();

    /** @param chosen the people of the first step, where the route leaves them to be chosen; else empty */
    record Submit(Form form, List<PersonId> chosen) implements Move {
        public Submit {
            chosen = List.copyOf(chosen);
        }

        @Override
        public Verb verb() {
            return Verb.SUBMIT;
        }
    }

    /** @param chosen the people of the next step, where the route leaves them to be chosen; else empty */
    record Agree(List<PersonId> chosen) implements Move {
        public Agree {
            chosen = List.copyOf(chosen);
        }

        @Override
        public Verb verb() {
            return Verb.AGREE;
        }
    }

    /** @param step index of an earlier step, or {@link #TO_REQUESTER} */
    record Return(int step) implements Move {
        @Override
        public Verb verb() {
            return Verb.RETURN;
        }
    }

    /** 转办、委派、前加签、后加签、减签、抄送 What brings another person in or out. */
    record With(Verb verb, PersonId other) implements Move {
        public With {
            switch (verb) {
                case HAND_ON, DELEGATE, ADD_BEFORE, ADD_AFTER, REMOVE, COPY -> {}
                default -> throw new IllegalArgumentException(verb + " concerns nobody else");
            }
        }
    }

    record Remind(LocalDate on) implements Move {
        @Override
        public Verb verb() {
            return Verb.REMIND;
        }
    }

    /** 不同意、撤回、收回、阅知、作废、过期 What needs nothing but the hand. */
    record Plain(Verb verb) implements Move {
        public Plain {
            switch (verb) {
                case REFUSE, WITHDRAW, TAKE_BACK, READ, CANCEL, EXPIRE -> {}
                default -> throw new IllegalArgumentException(verb + " needs more");
            }
        }
    }
}
