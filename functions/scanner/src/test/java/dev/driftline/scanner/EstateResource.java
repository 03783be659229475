package dev.driftline.scanner;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the function in a Quarkus test an [Estate] to work on.
public final class EstateResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable Estate estate;

    @Override
    public Map<String, String> start() {
        estate = new Estate();
        var properties = new HashMap<String, String>();
        estate.environment().forEach((name, value) -> properties.put(property(name), value));
        return properties;
    }

    /// Quarkus knows `DRIFT_SNS_TOPIC` as `drift.sns-topic` only where it is a variable of the process.
    static String property(String variable) {
        return variable.startsWith("DRIFT_")
                ? variable.toLowerCase(Locale.ROOT).replace("drift_", "drift.").replace('_', '-')
                : variable;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(estate, new TestInjector.MatchesType(Estate.class));
    }

    @Override
    public void stop() {
        if (estate != null) {
            estate.close();
        }
    }
}
