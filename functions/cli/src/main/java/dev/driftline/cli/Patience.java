package dev.driftline.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a time as Terraform's `-lock-timeout` is written: `90s`, `2m`, `1h`, `1m30s`.
final class Patience implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        if (!text.matches("(?=\\d)(\\d{1,3}h)?(\\d{1,4}m)?(\\d{1,5}s)?")) {
            throw new TypeConversionException("'%s' is no time such as 90s or 2m".formatted(text));
        }
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
