package dev.driftline.aws.live.types.lambda;

import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A statement of a policy that Lambda composed of what `AddPermission` was given.
record Statement(Map<String, Value> elements) {

    private static final Pattern ROOT = Pattern.compile("arn:aws[a-z-]*:iam::(\\d{12}):root");

    /// An account is written by its number and answered by the ARN of its root.
    static final Meaning PRINCIPAL = Meaning.eachText(name -> {
        var root = ROOT.matcher(name);
        return root.matches() ? root.group(1) : name;
    });

    static Optional<Statement> of(String policy, String id) {
        return all(policy).filter(statement -> statement.sid().equals(id)).findFirst();
    }

    static Stream<Statement> all(String policy) {
        return JsonText.parse(policy).stream()
                .flatMap(json -> several(json.entries().getOrDefault("Statement", Value.absent())).stream())
                .map(Value::entries)
                .map(Statement::new);
    }

    String sid() {
        return elements.getOrDefault("Sid", Value.absent()).asText();
    }

    Value action() {
        return one(elements.getOrDefault("Action", Value.absent()));
    }

    /// Of any kind: `{"Service": "s3.amazonaws.com"}`, `{"AWS": "arn:…"}`, `"*"`.
    Value principal() {
        var principal = elements.getOrDefault("Principal", Value.absent());
        return principal.entries().isEmpty()
                ? one(principal)
                : one(principal.entries().values().iterator().next());
    }

    /// The value of that condition key, whatever the operator; keys have no case.
    Value condition(String key) {
        return elements.getOrDefault("Condition", Value.absent()).entries().values().stream()
                .flatMap(tests -> tests.entries().entrySet().stream())
                .filter(test -> test.getKey().equalsIgnoreCase(key))
                .map(test -> one(test.getValue()))
                .findFirst()
                .orElse(Value.absent());
    }

    private static List<Value> several(Value value) {
        return value instanceof Value.ListOf(var all) ? all : List.of(value);
    }

    /// A list of one is its element.
    private static Value one(Value value) {
        return value instanceof Value.ListOf(var all) && all.size() == 1 ? all.getFirst() : value;
    }
}
