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
/// reference" and "Grammar of the IAM JSON policy language": a list of one is its element, order and repetition say
/// nothing, action names and condition keys have no case, an account id and its root user's ARN are the same principal,
/// condition values are texts, a document without a version is of 2008-10-17.
///
/// `"*"` and `{"AWS": "*"}` are kept apart: "Some services behave differently" (CDK reference, `StarPrincipal`). So are
/// ARNs and the unique ids (`AROA…`) that AWS shows for a deleted principal: whoever is made anew under the old name is
/// somebody else (IAM User Guide, "AWS JSON policy elements: Principal").
public final class IamPolicy {

    /// A text that is no JSON is compared as it is.
    public static final Meaning MEANING = Meaning.each(IamPolicy::understood);

    private static final Pattern ROOT = Pattern.compile("arn:aws[a-z-]*:iam::(\\d{12}):root");
    private static final Value OLDEST_VERSION = new Value.Text("2008-10-17");

    private IamPolicy() {}

    /// One spelling for all equal policies. A text again, not its structure: an empty text is a value here
    /// (`"StringEquals": {"aws:PrincipalTag/team": ""}`), where attributes take it for "not set".
    public static Value understood(Value value) {
        return JsonText.rewritten(value, json -> json instanceof Value.MapOf policy ? policy(policy) : json);
    }

    private static Value policy(Value.MapOf policy) {
        var meaning = new TreeMap<String, Value>();
        policy.entries().forEach((element, value) -> {
            var read = element.equals("Statement") ? set(value, IamPolicy::statement) : value;
            putUnlessEmpty(meaning, element, read);
        });
        meaning.putIfAbsent("Version", OLDEST_VERSION);
        return new Value.MapOf(meaning);
    }

    private static Value statement(Value statement) {
        return mapped(statement, (element, value) -> switch (element) {
            case "Effect" -> text(value, IamPolicy::lowerCase);
            case "Action", "NotAction" -> set(value, action -> text(action, IamPolicy::lowerCase));
            case "Resource", "NotResource" -> set(value, resource -> resource);
            case "Principal", "NotPrincipal" ->
                mapped(value, (kind, principals) -> set(principals, IamPolicy::principal));
            case "Condition" -> mapped(value, (operator, tests) -> condition(tests));
            default -> value;
        });
    }

    private static Value principal(Value principal) {
        return text(principal, name -> {
            var root = ROOT.matcher(name);
            return root.matches() ? root.group(1) : name;
        });
    }

    private static Value condition(Value tests) {
        if (!(tests instanceof Value.MapOf(var byKey))) {
            return tests;
        }
        var meaning = new TreeMap<String, Value>();
        byKey.forEach((key, values) -> meaning.put(lowerCase(key), set(values, value -> text(value, same -> same))));
        return new Value.MapOf(meaning);
    }

    /// How an element of that name reads.
    @FunctionalInterface
    private interface Reading {
        Value of(String name, Value value);
    }

    private static Value mapped(Value value, Reading reading) {
        if (!(value instanceof Value.MapOf(var entries))) {
            return value;
        }
        var meaning = new TreeMap<String, Value>();
        entries.forEach((name, entry) -> putUnlessEmpty(meaning, name, reading.of(name, entry)));
        return new Value.MapOf(meaning);
    }

    /// An empty `Sid`, `Condition` or list says as much as none.
    private static void putUnlessEmpty(Map<String, Value> meaning, String name, Value value) {
        if (!value.isEmpty()) {
            meaning.put(name, value);
        }
    }

    private static Value set(Value value, UnaryOperator<Value> each) {
        var elements = value instanceof Value.ListOf(var several) ? several : List.of(value);
        return new Value.SetOf(elements.stream().map(each).toList());
    }

    /// Numbers and booleans are written with and without quotes.
    private static Value text(Value value, UnaryOperator<String> spelling) {
        return switch (value) {
            case Value.Text _, Value.Numeric _, Value.Flag _ -> new Value.Text(spelling.apply(value.asText()));
            case Value.Absent _, Value.ListOf _, Value.SetOf _, Value.MapOf _, Value.Block _, Value.Unknown _ -> value;
        };
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
