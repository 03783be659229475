package dev.driftline.core.delivery.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.delivery.Routes;
import dev.driftline.core.ledger.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The routes of the configuration: every route that matches adds its channels. Without any, everybody hears of
/// everything.
public record ConfiguredRoutes(List<Route> routes) implements Routes {

    public ConfiguredRoutes {
        routes = List.copyOf(routes);
    }

    /// @param routes the section; a missing node is none
    /// @param channels the names that routes may use
    /// @throws BadSettingsException with everything that is wrong
    public static Routes of(JsonNode routes, Set<String> channels) {
        var problems = new ArrayList<String>();
        var read = new ArrayList<Route>();
        if (routes.isMissingNode() || routes.isNull()) {
            return Routes.all(channels);
        }
        if (!routes.isArray()) {
            problems.add("routes: is no list; write - channels: [...]");
        }
        for (var i = 0; i < routes.size(); i++) {
            read.add(Route.of(new Section("routes[" + i + "]", routes.path(i), problems), channels));
        }
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new ConfiguredRoutes(read);
    }

    @Override
    public Set<String> channels(Transition transition) {
        var names = new LinkedHashSet<String>();
        routes.stream().filter(route -> route.matches(transition)).forEach(route -> names.addAll(route.channels()));
        return Set.copyOf(names);
    }
}
