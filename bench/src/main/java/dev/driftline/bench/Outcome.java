package dev.driftline.bench;

import java.util.Map;
import java.util.Set;

/// How one subject did on one estate.
///
/// @param subject `cli`, `function` or `peer`
/// @param byService requests as the emulator counted them
/// @param findings the addresses of what it found, where it tells
record Outcome(String subject, Usage usage, Map<String, Integer> byService, int resources, Set<String> findings) {

    Outcome {
        byService = Map.copyOf(byService);
        findings = Set.copyOf(findings);
    }

    int calls() {
        return byService.values().stream().mapToInt(Integer::intValue).sum();
    }
}
