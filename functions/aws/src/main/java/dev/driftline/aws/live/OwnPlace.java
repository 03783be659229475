package dev.driftline.aws.live;

import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What a resource itself says of where it lives; anything that is no account and no region says nothing.
record OwnPlace(Optional<String> account, Optional<String> region) {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern ZONE = Pattern.compile("([a-z]{2}(?:-[a-z]+)+-\\d)(?:[a-z]|-.+)");

    /// By `region` (types for which it means something else hold no region's name in it), the identity of provider 6,
    /// its ARN or its zone.
    static OwnPlace of(DeclaredResource declared) {
        var arn = Arn.of(declared);
        return new OwnPlace(
                account(identified(declared, "account_id")).or(() -> part(arn, Arn::account)),
                region(declared.text("region"))
                        .or(() -> region(identified(declared, "region")))
                        .or(() -> part(arn, Arn::region))
                        .or(() -> zoneRegion(declared)));
    }

    static Optional<String> account(String text) {
        return some(text, ACCOUNT);
    }

    static Optional<String> region(String text) {
        return some(text, REGION);
    }

    private static String identified(DeclaredResource declared, String part) {
        return declared.identity().get(part).asText();
    }

    private static Optional<String> part(Optional<Arn> arn, Function<Arn, String> part) {
        return arn.map(part).filter(text -> !text.isEmpty());
    }

    /// `us-west-2` of `us-west-2b` and of the local zone `us-west-2-lax-1a` (Amazon EC2 user guide, "Regions and
    /// Zones").
    private static Optional<String> zoneRegion(DeclaredResource declared) {
        var zone = ZONE.matcher(declared.text("availability_zone"));
        return zone.matches() ? Optional.of(zone.group(1)) : Optional.empty();
    }

    private static Optional<String> some(String text, Pattern form) {
        return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
