package dev.driftline.core.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.driftline.core.state.LockMode;
import java.util.List;
import java.util.Optional;

/// `driftline.yaml`, checked against its schema.
///
/// `channels`, `routes` and `rules` are the sections as they stand (an object, a list, an object or list; a missing
/// node when the file has none). Whoever owns one makes records of it: `ChannelSettings.of(configuration.channels())`.
/// Their parts of the schema are `channels-v1.schema.json` and `rules-v1.schema.json` beside this class.
public record Configuration(
        List<Target> targets,
        List<Account> accounts,
        JsonNode channels,
        JsonNode routes,
        JsonNode rules,
        Scanning scanning) {

    public Configuration {
        targets = List.copyOf(targets);
        accounts = List.copyOf(accounts);
    }

    /// What there is without a file: the states of the environment, compared together.
    public static Configuration of(List<String> states, LockMode lock) {
        var none = MissingNode.getInstance();
        var target = new Target(
                "configured", states, Target.Compare.TOGETHER, List.of(), List.of(), Optional.empty(), lock, false);
        return new Configuration(
                states.isEmpty() ? List.of() : List.of(target), List.of(), none, none, none, Scanning.usual());
    }
}
