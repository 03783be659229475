package dev.driftline.aws.client;

/// How often something may be asked.
///
/// @param perSecond in the long run
/// @param burst at once, after a pause
public record Rate(double perSecond, int burst) {
    public Rate {
        if (perSecond <= 0 || burst < 1) {
            throw new IllegalArgumentException(
                    "a rate of %s with a burst of %d lets nothing through".formatted(perSecond, burst));
        }
    }
}
