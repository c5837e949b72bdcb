package org.mingjing.court.foundation.circulation.slip;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.slip.TableScene.BROUGHT_IN;
import static org.mingjing.court.foundation.circulation.slip.TableScene.STRANGER;
import static org.mingjing.court.foundation.circulation.slip.TableScene.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 效果 What each bold word of the tables means for the slip; a stranger is whom one brings in. */
final class TableEffects {

    private static final Map<String, Effect> EFFECTS = Map.ofEntries(
            entry("opens a round", Acted::opensARound),
            entry("signs", acted -> acted.signed(TurnState.AGREED)),
            entry("advises", Acted::advises),
            entry("opposes", acted -> acted.signed(TurnState.OPPOSED)),
            entry("ends", acted -> acted.signedAndLeft(TurnState.REFUSED, SlipState.REFUSED, TurnState.LAPSED)),
            entry("returns", acted -> acted.signedAndLeft(TurnState.RETURNED, SlipState.RETURNED, TurnState.CLOSED)),
            entry("withdraws", acted -> acted.left(SlipState.DRAFT, TurnState.CLOSED)),
            entry("cancels", acted -> acted.left(SlipState.CANCELLED, TurnState.CLOSED)),
            entry("expires", acted -> acted.left(SlipState.EXPIRED, TurnState.CLOSED)),
            entry("takes back", Acted::takesBack),
            entry("recalls", Acted::recalls),
            entry("hands on", Acted::handsOn),
            entry("delegates", acted -> acted.before(TurnOrigin.DELEGATED)),
            entry("adds before", acted -> acted.before(TurnOrigin.ADDED_BEFORE)),
            entry("adds after", Acted::addsAfter),
            entry("removes", Acted::removes),
            entry("copies", acted -> acted.onlyRead(STRANGER, false)),
            entry("reads", acted -> acted.onlyRead(acted.hand().person(), true)),
            entry("reminds", Acted::reminds));

    private TableEffects() {}

    static Set<String> words() {
        return EFFECTS.keySet();
    }

    static void hold(String word, @Nullable Hand hand, Slip before, Slip after) {
        Objects.requireNonNull(EFFECTS.get(word), word)
                .hold(new Acted(Objects.requireNonNullElse(hand, Hand.of(STRANGER)), before, after));
    }

    private interface Effect {
        void hold(Acted acted);
    }

    private record Acted(Hand hand, Slip before, Slip after) {

        private PersonId holder() {
            return Objects.requireNonNullElse(hand.principal(), hand.person());
        }

        /** The one live turn of the person before. */
        private Turn of(PersonId person) {
            List<Turn> live =
                    before.live().filter(turn -> turn.holder().equals(person)).toList();
            assertThat(live).hasSize(1);
            return live.getFirst();
        }

        private Turn now(Turn turn) {
            return after.turns().stream()
                    .filter(one -> one.number() == turn.number())
                    .findFirst()
                    .orElseThrow();
        }

        private Turn own() {
            return now(of(holder()));
        }

        private Turn theNew() {
            assertThat(after.turns()).hasSize(before.turns().size() + 1);
            Turn theNew = after.turns().getLast();
            assertThat(theNew.holder()).isEqualTo(STRANGER);
            assertThat(theNew.live(after)).isTrue();
            moved();
            return theNew;
        }

        private void moved() {
            assertThat(after.fresh()).isFalse();
        }

        void opensARound() {
            assertThat(after.state()).isEqualTo(SlipState.UNDER_WAY);
            assertThat(after.round()).isEqualTo(before.round() + 1);
            assertThat(after.step()).isZero();
            assertThat(after.fresh()).isTrue();
            assertThat(after.form()).isEqualTo(TableScene.form("as asked anew"));
            assertThat(after.formVersion()).isEqualTo(before.formVersion() + 1);
            assertThat(after.live()).extracting(Turn::state).containsOnly(TurnState.OPEN);
        }

        void signed(TurnState as) {
            moved();
            assertThat(own().state()).isEqualTo(as);
            assertThat(own().signedBy()).isEqualTo(hand.person());
            assertThat(own().holder()).isEqualTo(holder());
            assertThat(own().seen()).isEqualTo(before.formVersion());
        }

        void advises() {
            signed(TurnState.AGREED);
            assertThat(after.step()).isEqualTo(before.step());
            Turn delegators = before.live()
                    .filter(turn -> Objects.equals(turn.waitsFor(), own().number()))
                    .findFirst()
                    .orElseThrow();
            assertThat(delegators.state()).isEqualTo(TurnState.WAITING);
            assertThat(now(delegators).state()).isEqualTo(TurnState.OPEN);
        }

        void left(SlipState as, TurnState others) {
            moved();
            assertThat(after.state()).isEqualTo(as);
            assertThat(after.step()).isEqualTo(Slip.NOWHERE);
            assertThat(after.round()).isEqualTo(before.round());
            assertThat(before.live().filter(turn -> turn.state().pending()))
                    .allMatch(turn -> now(turn).state() == others
                            || (now(turn).signedBy() != null && turn.holder().equals(holder())));
        }

        void signedAndLeft(TurnState as, SlipState state, TurnState others) {
            signed(as);
            left(state, others);
        }

        void takesBack() {
            moved();
            Turn last = before.turns().stream()
                    .filter(turn -> hand.person().equals(turn.signedBy()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            assertThat(now(last).state()).isEqualTo(TurnState.OPEN);
            assertThat(now(last).signedBy()).isNull();
            assertThat(now(last).seen()).isZero();
            assertThat(after.step()).isEqualTo(last.step());
            assertThat(after.turns().stream().filter(turn -> turn.step() > last.step()))
                    .allMatch(turn -> turn.is(TurnState.CLOSED));
            assertThat(after.turns().stream().filter(turn -> turn.step() == last.step()))
                    .noneMatch(turn -> turn.is(TurnState.LAPSED));
        }

        void recalls() {
            moved();
            assertThat(own().state()).isEqualTo(TurnState.OPEN);
            assertThat(own().waitsFor()).isEqualTo(of(BROUGHT_IN).waitsFor());
            assertThat(now(of(BROUGHT_IN)).state()).isEqualTo(TurnState.CLOSED);
        }

        void handsOn() {
            Turn theirs = theNew();
            assertThat(own().state()).isEqualTo(TurnState.CLOSED);
            assertThat(theirs.state()).isEqualTo(TurnState.OPEN);
            assertThat(theirs.origin()).isEqualTo(TurnOrigin.HANDED_ON);
            assertThat(theirs.waitsFor()).isEqualTo(of(holder()).waitsFor());
            followersWaitFor(theirs);
        }

        void before(TurnOrigin origin) {
            Turn theirs = theNew();
            assertThat(theirs.state()).isEqualTo(TurnState.OPEN);
            assertThat(theirs.origin()).isEqualTo(origin);
            assertThat(theirs.waitsFor()).isEqualTo(of(holder()).waitsFor());
            assertThat(own().state()).isEqualTo(TurnState.WAITING);
            assertThat(own().waitsFor()).isEqualTo(theirs.number());
        }

        void addsAfter() {
            Turn theirs = theNew();
            assertThat(theirs.state()).isEqualTo(TurnState.WAITING);
            assertThat(theirs.origin()).isEqualTo(TurnOrigin.ADDED_AFTER);
            assertThat(theirs.waitsFor()).isEqualTo(own().number());
            assertThat(own().state()).isEqualTo(TurnState.OPEN);
            followersWaitFor(theirs);
        }

        private void followersWaitFor(Turn theirs) {
            assertThat(before.live().filter(turn -> Objects.equals(turn.waitsFor(), own().number())))
                    .allMatch(turn -> Objects.equals(now(turn).waitsFor(), theirs.number()));
        }

        void removes() {
            moved();
            Turn added = of(BROUGHT_IN);
            assertThat(now(added).state()).isEqualTo(TurnState.CLOSED);
            assertThat(before.live().filter(turn -> Objects.equals(turn.waitsFor(), added.number())))
                    .allMatch(turn -> Objects.equals(now(turn).waitsFor(), added.waitsFor())
                            && now(turn).is(TurnState.OPEN));
        }

        void onlyRead(PersonId person, boolean read) {
            assertThat(after.readers()).containsEntry(person, read);
            assertThat(after.turns()).isEqualTo(before.turns());
            assertThat(after.fresh()).isEqualTo(before.fresh());
            assertThat(after.state()).isEqualTo(before.state());
        }

        void reminds() {
            assertThat(after.remindedOn()).isEqualTo(TODAY);
            assertThat(after.turns()).isEqualTo(before.turns());
            assertThat(after.fresh()).isEqualTo(before.fresh());
        }
    }
}
