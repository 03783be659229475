package dev.driftline.core.state.pulumi;

import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The provider resources of a stack: where what they manage lives.
final class Providers {

    /// Nested settings of a provider are kept as JSON in a text, so a pattern finds the account in either.
    private static final Pattern ROLE = Pattern.compile("arn:aws[a-z-]*:iam::([0-9]{12}):role/");

    private static final Pattern ACCOUNT = Pattern.compile("\\b([0-9]{12})\\b");

    private final Map<String, Provider> byReference = new HashMap<>();

    /// @param account empty when it does not tell
    /// @param region empty when it does not tell
    /// @param version of the provider's program, empty when it does not tell
    record Provider(String account, String region, String version) {
        static final Provider UNKNOWN = new Provider("", "", "");
    }

    Providers(List<Entry> entries) {
        for (var entry : entries) {
            if (entry.isProvider()) {
                byReference.put(entry.urn() + "::" + entry.id(), provider(entry.inputs()));
            }
        }
    }

    /// @param reference `URN::ID`
    Provider of(String reference) {
        return byReference.getOrDefault(reference, Provider.UNKNOWN);
    }

    /// A role that a state names is never assumed, only believed to be of the account that it says.
    private static Provider provider(Value.Block inputs) {
        var account = last(ROLE, texts(inputs.get("assumeRoles")));
        if (account.isEmpty()) {
            account = last(ROLE, texts(inputs.get("assumeRole")));
        }
        if (account.isEmpty()) {
            account = only(texts(inputs.get("allowedAccountIds")));
        }
        return new Provider(
                account, inputs.get("region").asText(), inputs.get("version").asText());
    }

    /// Roles are assumed one by the other; the last one is the one that works.
    private static String last(Pattern pattern, String text) {
        var found = "";
        for (var match = pattern.matcher(text); match.find(); ) {
            found = match.group(1);
        }
        return found;
    }

    private static String only(String text) {
        var accounts = ACCOUNT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return accounts.size() == 1 ? accounts.getFirst() : "";
    }

    private static String texts(Value value) {
        var all = new StringBuilder(value.asText());
        value.elements().forEach(element -> all.append(' ').append(texts(element)));
        value.entries().values().forEach(element -> all.append(' ').append(texts(element)));
        return all.toString();
    }
}
