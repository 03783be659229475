package dev.driftline.aws.live.types.apigateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Listings that the SDK has no paginator for.
public final class Pages {

    private Pages() {}

    /// @param ask from the position of the last answer, null at first
    public static <P, T> Map<String, T> of(
            Function<@Nullable String, P> ask,
            Function<P, List<T>> items,
            Function<P, @Nullable String> position,
            Function<T, String> key) {
        var found = new HashMap<String, T>();
        @Nullable String next = null;
        do {
            var page = ask.apply(next);
            items.apply(page).forEach(item -> found.put(key.apply(item), item));
            next = position.apply(page);
        } while (next != null);
        return found;
    }
}
