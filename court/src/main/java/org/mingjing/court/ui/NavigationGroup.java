package org.mingjing.court.ui;

/** 导航分组 The parts of the left navigation, in their order. */
public enum NavigationGroup {
    /** 本人 What is one's own: it stands above, and is never folded. */
    DESK,
    /** 审判执行 */
    CASES,
    /** 综合办公 */
    OFFICE,
    /** 系统管理 */
    HOUSE;

    /** Message key of its name. */
    public String key() {
        return "shell.group." + this;
    }
}
