package dev.driftline.aws.state;

import dev.driftline.aws.client.Role;
import dev.driftline.aws.secret.SecretReference;
import dev.driftline.core.state.BadLocationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A location taken apart: where, and the options after its `?`, each at most once.
final class LocationOptions {

    /// A `?` that begins no option is a wildcard, or belongs to somebody else.
    private static final Pattern BEGIN = Pattern.compile("\\?(?=[a-z_]+(?:[=&]|$)|$)");

    private final String text;
    private final String place;
    private final String form;
    private final Map<String, String> written;
    private final Map<String, String> left;

    private LocationOptions(String text, String place, String form, Map<String, String> written) {
        this.text = text;
        this.place = place;
        this.form = form;
        this.written = written;
        this.left = new LinkedHashMap<>(written);
    }

    /// @param form an example, for the hint
    static LocationOptions of(String text, String form) {
        var begin = BEGIN.matcher(text);
        if (!begin.find()) {
            return new LocationOptions(text, text, form, Map.of());
        }
        var options = new LinkedHashMap<String, String>();
        for (var option : text.substring(begin.end()).split("&", -1)) {
            var pair = option.split("=", 2);
            if (option.isEmpty()) {
                continue;
            }
            if (pair.length < 2 || pair[1].isEmpty()) {
                throw new BadLocationException(text, "option %s has no value".formatted(pair[0]), form);
            }
            if (options.put(PercentText.decoded(text, pair[0]), PercentText.decoded(text, pair[1])) != null) {
                throw new BadLocationException(text, "option %s is given twice".formatted(pair[0]), form);
            }
        }
        return new LocationOptions(text, text.substring(0, begin.start()), form, options);
    }

    /// What stands before the options.
    String place() {
        return place;
    }

    Optional<String> take(String option) {
        return Optional.ofNullable(left.remove(option));
    }

    Optional<String> take(String option, Pattern allowed) {
        return take(option).map(value -> checked(option, value, allowed));
    }

    String checked(String what, String value, Pattern allowed) {
        if (!allowed.matcher(value).matches()) {
            throw bad("not a %s: '%s'".formatted(what, value));
        }
        return value;
    }

    Optional<SecretReference> takeSecret(String option) {
        try {
            return take(option).map(SecretReference::parse);
        } catch (IllegalArgumentException e) {
            // The text may hold the secret itself: it is not repeated.
            throw new BadLocationException(place, "option %s is %s".formatted(option, e.getMessage()), form);
        }
    }

    /// `role_arn` with its `external_id`.
    Optional<Role> takeRole() {
        var arn = take("role_arn");
        var externalId = take("external_id");
        if (arn.isEmpty() && externalId.isPresent()) {
            throw bad("external_id without role_arn");
        }
        try {
            return arn.map(name -> new Role(name, externalId));
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    boolean takeFlag(String option) {
        return take(option, Pattern.compile("true|false"))
                .filter("true"::equals)
                .isPresent();
    }

    /// @param known the options there are, for the hint
    void refuseOthers(String known) {
        if (!left.isEmpty()) {
            throw new BadLocationException(
                    text, "unknown option %s".formatted(left.keySet().iterator().next()), known);
        }
    }

    BadLocationException bad(String problem) {
        return new BadLocationException(text, problem, form);
    }

    /// The options but for some, as they stand in a location: `?region=eu-west-1`, or nothing.
    String textWithout(String... names) {
        var without = List.of(names);
        return written.entrySet().stream()
                .filter(option -> !without.contains(option.getKey()))
                .map(option -> option.getKey() + "=" + encoded(option.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), options -> options.isEmpty() ? "" : "?" + options));
    }

    private static String encoded(String value) {
        return value.replace("%", "%25").replace("&", "%26");
    }
}
