package dev.driftline.aws.live.types.logs;

import dev.driftline.core.compare.Meaning;

/// ARNs of log groups, which services write with `:*` at the end (all of its streams) or without.
/// Source: CloudWatch Logs API reference, `LogGroup.arn` and `LogGroup.logGroupArn`.
public final class LogGroupArns {

    public static final Meaning MEANING = Meaning.eachText(LogGroupArns::plain);

    private LogGroupArns() {}

    public static String plain(String arn) {
        return arn.endsWith(":*") ? arn.substring(0, arn.length() - 2) : arn;
    }
}
