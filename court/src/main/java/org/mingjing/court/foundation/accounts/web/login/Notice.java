package org.mingjing.court.foundation.accounts.web.login;

/** 提示 What the login page says above its form. */
public record Notice(String text, boolean error) {}
