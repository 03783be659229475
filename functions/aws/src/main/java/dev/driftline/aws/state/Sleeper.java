package dev.driftline.aws.state;

import java.time.Duration;

/// Lets time pass.
interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
}
