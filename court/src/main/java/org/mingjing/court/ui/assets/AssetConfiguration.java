package org.mingjing.court.ui.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** 资源汇集 Gathers the css and js that stand beside the templates into one file of each kind, and serves them. */
@Configuration
class AssetConfiguration {

    private static final String HOUSE = "classpath*:org/mingjing/court/";
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    Assets assets() throws IOException {
        return new Assets(
                Asset.of("mingjing", "css", "text/css;charset=UTF-8", gathered("css")),
                Asset.of("mingjing", "js", "text/javascript;charset=UTF-8", gathered("js")),
                Asset.of("favicon", "svg", "image/svg+xml;charset=UTF-8", gathered("favicon.svg")));
    }

    @Bean
    RouterFunction<ServerResponse> assetRoutes(Assets assets) {
        return RouterFunctions.route()
                .GET(Assets.FOLDER + "{name}", request -> serve(assets, request))
                .build();
    }

    private static ServerResponse serve(Assets assets, ServerRequest request) {
        Asset asset = assets.named(request.pathVariable("name"));
        return asset == null
                ? ServerResponse.notFound().build()
                : ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(asset.type()))
                        .cacheControl(FOR_A_YEAR)
                        .body(asset.content());
    }

    /** Tokens first, the rest by name, so that the same files always make the same sheet. */
    private static String gathered(String ending) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(HOUSE + "**/*" + ending);
        return Arrays.stream(found)
                .sorted(Comparator.<Resource, Boolean>comparing(
                                part -> !address(part).contains("/ui/tokens/"))
                        .thenComparing(AssetConfiguration::address))
                .map(AssetConfiguration::text)
                .collect(Collectors.joining("\n"));
    }

    private static String address(Resource part) {
        try {
            return part.getURL().toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Resource part) {
        try {
            return part.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
