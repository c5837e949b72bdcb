package org.mingjing.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.people.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * 端点与角色 Every endpoint is asked for by nobody and by each role, and must answer as access/endpoints.tsv says. An
 * endpoint that is not in the table fails this test: add its line by hand, from what the page is for.
 */
@WithCourt
class EndpointRulesIT {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theTableNamesEveryEndpointAndNoOther() throws IOException {
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(endpoints());
    }

    @Test
    void nobodyAndEveryRoleGetsWhatTheTableSays() throws IOException {
        Map<String, String> table = table();
        List<String> wrong = new ArrayList<>();
        Visitor stranger = new Visitor(port);
        stranger.get("/login");
        table.forEach((endpoint, allowed) -> {
            boolean turnedAway = Visitor.target(ask(stranger, endpoint)).startsWith("/login");
            if (!endpoint.contains("/login") && turnedAway == allowed.equals("open")) {
                wrong.add("nobody: " + endpoint);
            }
        });
        for (Role role : EVERYBODY) {
            Visitor visitor = Visitor.as(port, role);
            table.forEach((endpoint, allowed) -> {
                boolean home = role.device() && endpoint.equals("GET /"); // led to its own start page
                if (!allowed.equals("open") && !home) {
                    int status = ask(visitor, endpoint).statusCode();
                    boolean mayEnter = allowed.equals("staff")
                            ? !role.device()
                            : roles(allowed).contains(role);
                    if (mayEnter == (status == 403) || status >= 500) {
                        wrong.add(role + ": " + endpoint + " answered " + status);
                    }
                }
            });
            assertThat(visitor.get(role.device() ? "/terminal" : "/account").statusCode())
                    .as("%s still logged in", role)
                    .isEqualTo(200);
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<Role> roles(String allowed) {
        return Arrays.stream(allowed.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
    }

    private HttpResponse<String> ask(Visitor visitor, String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1") // the first of the words it may be
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return switch (method) {
            case "GET" -> visitor.get(path);
            case "POST" -> visitor.post(path, Map.of());
            default -> visitor.send(method, path);
        };
    }

    private Set<String> endpoints() {
        Set<String> found = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(path -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty()) {
                        found.add("GET " + path);
                    }
                    methods.forEach(method -> found.add(method + " " + path));
                }));
        return found;
    }

    /** Method and path, then who is let in: open, staff, or the roles. */
    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new TreeMap<>();
        try (InputStream in =
                Objects.requireNonNull(EndpointRulesIT.class.getResourceAsStream("/access/endpoints.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> cells = Arrays.asList(line.split("\t", -1));
                        table.put(cells.get(0) + " " + cells.get(1), cells.get(2));
                    });
        }
        return table;
    }
}
