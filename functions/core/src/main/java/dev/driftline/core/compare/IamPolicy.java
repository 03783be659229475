package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// IAM policy documents, equal when they grant the same in the same words.
///
/// IAM stores and returns policies in spellings of its own. Source: IAM User Guide, "IAM JSON policy elements
/// reference" and
/// "Grammar of the IAM JSON policy language": a list of one is its element, order counts nowhere, action names and
/// condition
/// keys have no case, an account id and its root user's ARN are the same principal, condition values are texts.
/// `"*"` and `{"AWS": "*"}` are kept apart: they differ where a policy's principals are matched by type.
public final class IamPolicy {

    /// A text that is no JSON is compared as it is.
    public static final Meaning MEANING = Meaning.each(IamPolicy::understood);

    private static final Pattern ROOT = Pattern.compile("arn:aws[a-z-]*:iam::(\\d{12}):root");

    private IamPolicy() {}

    static Value understood(Value value) {
        if (!(value instanceof Value.Text(var text))) {
            return value;
        }
        return JsonText.parse(text)
                .map(json -> json instanceof Value.MapOf policy ? policy(policy) : json)
                .orElse(value);
    }

    private static Value policy(Value.MapOf policy) {
        var meaning = new TreeMap<String, Value>();
        policy.entries().forEach((element, value) -> {
            if (element.equalsIgnoreCase("Statement")) {
                meaning.put(
                        "Statement",
                        new Value.SetOf(
                                asList(value).stream().map(IamPolicy::statement).toList()));
            } else {
                meaning.put(element, value);
            }
        });
        return new Value.MapOf(meaning);
    }

    private static Value statement(Value statement) {
        var meaning = new TreeMap<String, Value>();
        statement.entries().forEach((element, value) -> {
            var read = element(element, value);
            if (!read.isEmpty()) {
                meaning.put(element, read);
            }
        });
        return new Value.MapOf(meaning);
    }

    private static Value element(String element, Value value) {
        return switch (element) {
            case "Action", "NotAction" -> texts(value, text -> text.toLowerCase(Locale.ROOT));
            case "Resource", "NotResource" -> texts(value, text -> text);
            case "Principal", "NotPrincipal" -> principal(value);
            case "Condition" -> condition(value);
            default -> value;
        };
    }

    private static Value principal(Value value) {
        if (!(value instanceof Value.MapOf(var byKind))) {
            return value;
        }
        var kinds = new TreeMap<String, Value>();
        byKind.forEach((kind, principals) ->
                kinds.put(kind, texts(principals, text -> ROOT.matcher(text).replaceFirst("$1"))));
        return new Value.MapOf(kinds);
    }

    private static Value condition(Value value) {
        var operators = new TreeMap<String, Value>();
        value.entries().forEach((operator, keys) -> {
            Map<String, Value> tests = new TreeMap<>();
            keys.entries()
                    .forEach((key, values) -> tests.put(key.toLowerCase(Locale.ROOT), texts(values, text -> text)));
            operators.put(operator, new Value.MapOf(tests));
        });
        return new Value.MapOf(operators);
    }

    private static Value texts(Value value, UnaryOperator<String> spelling) {
        return new Value.SetOf(asList(value).stream()
                .map(each -> (Value) new Value.Text(spelling.apply(each.asText())))
                .distinct()
                .toList());
    }

    private static List<Value> asList(Value value) {
        return value instanceof Value.ListOf(var elements) ? elements : List.of(value);
    }
}
