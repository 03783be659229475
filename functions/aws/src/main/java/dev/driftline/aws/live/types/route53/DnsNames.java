package dev.driftline.aws.live.types.route53;

import dev.driftline.core.compare.Meaning;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Domain names, which DNS compares without case and Route 53 writes with the dot of the root at the end and with
/// `\052` for every character that is no letter, digit, hyphen or underscore.
/// Source: Route 53 Developer Guide, "DNS domain name format".
public final class DnsNames {

    public static final Meaning MEANING = Meaning.eachText(DnsNames::plain);

    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-3][0-7]{2})");

    private DnsNames() {}

    public static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var decoded = ESCAPE.matcher(lower)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 8))));
        return decoded.length() > 1 && decoded.endsWith(".") ? decoded.substring(0, decoded.length() - 1) : decoded;
    }
}
