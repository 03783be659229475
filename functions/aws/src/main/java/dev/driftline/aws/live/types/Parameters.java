package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Parameters of a database or cache engine in a group: those that somebody set, and those of the state, which may have
/// been set to what is the default anyway. All others are the engine's and no part of a state.
public final class Parameters {

    /// AWS knows no case in names and ways to apply.
    public static final Meaning MEANING =
            Meaning.field("name", Meaning.caseless()).then(Meaning.field("apply_method", Meaning.caseless()));

    private Parameters() {}

    /// @param source `user`, `system`, `engine-default`: who set the value
    public record Parameter(
            String name, Optional<String> value, Optional<String> source, Optional<String> applyMethod) {

        private String key() {
            return name.toLowerCase(Locale.ROOT);
        }

        /// Where the state has no parameters at all, only a value that is said to be a user's is one.
        private boolean isSet(boolean expected) {
            return source.map("user"::equalsIgnoreCase).orElse(expected);
        }

        private Value block(boolean set) {
            var block = Value.block().with("name", Value.of(name)).with("value", Value.of(value.orElse("")));
            // How a value was applied that nobody set says nothing.
            return set && applyMethod.isPresent()
                    ? block.with("apply_method", Value.of(applyMethod.orElseThrow()))
                    : block;
        }
    }

    /// Where the parameters of a group are read, by its name.
    ///
    /// @param user those that somebody set
    /// @param all the others too, which takes several pages
    public record Source(Lookup<String, List<Parameter>> user, Lookup<String, List<Parameter>> all) {

        /// The group's `parameter` blocks.
        public Value read(Reads reads, DeclaredResource declared, String group) {
            var declaredNames = names(declared);
            return reads.attempt(user, group).value(set -> {
                var known = new HashSet<String>();
                set.forEach(parameter -> known.add(parameter.key()));
                if (known.containsAll(declaredNames)) {
                    return blocks(set, List.of(), declaredNames);
                }
                LiveRead<List<Parameter>> rest = reads.attempt(all, group);
                return rest.value(every -> blocks(set, every, declaredNames));
            });
        }

        private static Value blocks(List<Parameter> set, List<Parameter> every, Set<String> declared) {
            var blocks = new HashMap<String, Value>();
            every.stream()
                    .filter(parameter -> declared.contains(parameter.key()))
                    .forEach(parameter -> blocks.put(parameter.key(), parameter.block(false)));
            for (var parameter : set) {
                var isSet = parameter.isSet(!declared.isEmpty());
                if (isSet || declared.contains(parameter.key())) {
                    blocks.put(parameter.key(), parameter.block(isSet));
                }
            }
            return new Value.SetOf(new ArrayList<>(blocks.values()));
        }
    }

    private static Set<String> names(DeclaredResource declared) {
        return declared.get("parameter").elements().stream()
                .map(block ->
                        block.entries().getOrDefault("name", Value.absent()).asText())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
