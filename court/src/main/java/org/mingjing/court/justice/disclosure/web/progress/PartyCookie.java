package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** 查询凭据 The cookie of a party's visit: of its own name, for its own pages, out of reach of scripts and of other sites. */
final class PartyCookie {

    private static final String NAME = "party";
    private static final String PATH = "/progress";

    private PartyCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? Optional.empty()
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() <= 64)
                        .findFirst();
    }

    static void put(String token, HttpServletRequest request, HttpServletResponse response) {
        write(token, Duration.ofSeconds(-1), request, response);
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
