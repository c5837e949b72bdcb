package org.mingjing.court.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.assets.Assets;

/**
 * 页框 What every page is drawn in: the reader's language, the navigation allowed to him, who he is, the form token.
 *
 * @param path the path of this page, for the mark in the navigation
 * @param person null before login
 * @param otherLanguage the address of this page in the other language
 * @param today the court's day, from the one clock
 */
public record Frame(
        Text text,
        String path,
        List<NavigationItem> navigation,
        @Nullable Person person,
        FormToken token,
        boolean demo,
        String otherLanguage,
        Assets assets,
        LocalDate today) {

    /** How many entries a low screen of 768 lines holds with the names of their groups. */
    private static final int MOST_UNFOLDED = 14;

    private static final List<String> AT_HAND = List.of("/", "/cases", "/hearings", "/documents", "/duty", "/requests");

    /** 掌上常用 What stands under the thumb on a phone: the rooms of his work first, then those of everybody, as far as they are open to him. */
    public List<NavigationItem> atHand() {
        Stream<String> own = person == null ? Stream.of() : person.atHand().stream();
        return Stream.concat(own, AT_HAND.stream())
                .distinct()
                .flatMap(
                        wanted -> navigation.stream().filter(item -> item.path().equals(wanted)))
                .limit(5)
                .toList();
    }

    /**
     * 分组导航 The entries by group. Where there are more than a screen holds, one group is unfolded at a time: that of this page, or the
     * one with most entries.
     */
    public List<Group> groups() {
        Map<NavigationGroup, List<NavigationItem>> grouped = navigation.stream()
                .collect(Collectors.groupingBy(
                        NavigationItem::group, () -> new EnumMap<>(NavigationGroup.class), Collectors.toList()));
        boolean folded = navigation.size() > MOST_UNFOLDED;
        NavigationGroup here = navigation.stream()
                .filter(item -> item.holds(path))
                .map(NavigationItem::group)
                .filter(group -> group != NavigationGroup.DESK)
                .findFirst()
                .or(() -> grouped.entrySet().stream()
                        .filter(one -> one.getKey() != NavigationGroup.DESK)
                        .max(Comparator.comparingInt(one -> one.getValue().size()))
                        .map(Map.Entry::getKey))
                .orElse(NavigationGroup.DESK);
        return grouped.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue(), folded, !folded || one.getKey() == here))
                .toList();
    }

    /**
     * 导航的一组
     *
     * @param folded only one of the groups is unfolded at a time
     */
    public record Group(NavigationGroup of, List<NavigationItem> items, boolean folded, boolean open) {}

    /**
     * 当前人员 Who is logged in, already in the reader's words.
     *
     * @param atHand paths of the rooms he uses most, the first first
     */
    public record Person(String name, String court, String post, List<String> atHand) {

        public Person {
            atHand = List.copyOf(atHand);
        }
    }

    /** 左侧导航 An entry with its red counter; a count of 0 shows none. */
    public record NavigationItem(NavigationGroup group, String key, String path, String icon, long count) {

        /** Whether the page at this path belongs to this entry. */
        public boolean holds(String page) {
            return page.equals(path) || (path.length() > 1 && page.startsWith(path + "/"));
        }

        /** The count as shown: nobody reads the digits of a four-digit counter. */
        public String shown() {
            return count > 999 ? "999+" : Long.toString(count);
        }
    }

    /** 防伪造令牌 CSRF */
    public record FormToken(String header, String parameter, String value) {

        /** As headers of a request that a script sends. */
        public String asHeaders() {
            return "{\"" + header + "\": \"" + value + "\"}";
        }
    }
}
