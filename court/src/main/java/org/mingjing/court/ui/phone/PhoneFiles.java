package org.mingjing.court.ui.phone;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** 安装文件 What a browser asks for to install the pages as an app; open to all, and about nobody. */
@Configuration
class PhoneFiles {

    private static final Map<String, String> TYPES = Map.of(
            "app.webmanifest", "application/manifest+json",
            "worker.js", "text/javascript;charset=UTF-8",
            "icon-180.png", "image/png",
            "icon-192.png", "image/png",
            "icon-512.png", "image/png");

    @Bean
    RouterFunction<ServerResponse> phoneRoutes() {
        var routes = RouterFunctions.route();
        TYPES.forEach((name, type) -> routes.GET(
                "/" + name,
                request -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .cacheControl(CacheControl.noCache())
                        .body(new ClassPathResource("phone/" + name).getContentAsByteArray())));
        return routes.build();
    }
}
