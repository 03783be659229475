package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.ManagedRuntime;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scanner as it is deployed, from which what it needs to ask CloudTrail must not have been trimmed.
class WhoZipIT {

    @TempDir
    private Path folder;

    @Test
    void the_author_of_a_new_finding_is_in_the_ledger() throws Exception {
        try (var estate = new Estate();
                var aws = new EventfulAws(URI.create(estate.environment().getOrDefault("AWS_ENDPOINT_URL", "")))) {
            estate.drift();
            aws.answers(200, WhoTest.opened("bob"));
            var environment = new HashMap<>(estate.environment("scan"));
            environment.put("AWS_ENDPOINT_URL", aws.url());
            environment.put("DRIFT_WHO", "true");
            try (var function = new ManagedRuntime(
                    Path.of("target/function.zip"), Path.of("target/runtime-interface-client"), folder, environment)) {
                var answer = function.invoke(Files.readString(Path.of("../../events/scan-jobs.json")));

                assertThat(answer.kind()).as(answer.body() + function.log()).isEqualTo("response");
                assertThat(WhoTest.author(estate)).as(function.log()).contains("bob");
                assertThat(function.log()).contains("notice who: no event tells surely who made 3 findings");
            }
        }
    }
}
