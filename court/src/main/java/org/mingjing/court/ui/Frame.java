package org.mingjing.court.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 页框 What every page is drawn in: the reader's language, the navigation allowed to him, who he is, the form token.
 *
 * @param path the path of this page, for the mark in the navigation
 * @param person null before login
 * @param today the court's day, from the one clock
 */
public record Frame(
        Text text,
        String path,
        List<NavigationItem> navigation,
        @Nullable Person person,
        FormToken token,
        boolean demo,
        LocalDate today) {

    /** 当前人员 Who is logged in, already in the reader's words. */
    public record Person(String name, String court, String post) {}

    /** 左侧导航 An entry with its red counter; a count of 0 shows none. */
    public record NavigationItem(String key, String path, String icon, long count) {}

    /** 防伪造令牌 CSRF */
    public record FormToken(String header, String parameter, String value) {}
}
